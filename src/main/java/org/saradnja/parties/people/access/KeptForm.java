package org.saradnja.parties.people.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a browser sent to a path of ours, without what must not be kept.
 *
 * @param path where it was sent, without face
 * @param withFiles whether it was sent in the shape that carries files
 */
record KeptForm(String path, Map<String, List<String>> fields, boolean withFiles) {

  private static final int MOST_CHARACTERS = 1_000_000;

  /** Passwords, codes and secrets of links; the token of the form would be stale. */
  private static final Set<String> NEVER_KEPT =
      Set.of("_csrf", "password", "lozinka", "znak", "kod", "odgovor");

  /** Answers that nobody may tie to who gave them, not even for the hour in which they are kept. */
  private static final List<String> NAMELESS =
      List.of("/rad/moje-obuke/upitnik/", "/rad/moje-obuke/samoprocena/");

  static KeptForm of(String path, Map<String, String[]> parameters, boolean withFiles) {
    var fields = new LinkedHashMap<String, List<String>>();
    parameters.forEach((name, values) -> {
      if (!NEVER_KEPT.contains(name)) {
        fields.put(name, List.of(values));
      }
    });
    return new KeptForm(path, fields, withFiles);
  }

  /** Whether it is kept for whoever has the cookie, without the name of the sender. */
  boolean isNameless() {
    return NAMELESS.stream().anyMatch(path::startsWith);
  }

  /** A form without a single field keeps nothing, an endless one would be a gift to somebody. */
  boolean isWorthKeeping() {
    long characters =
        fields.values().stream().flatMap(List::stream).mapToLong(String::length).sum();
    return characters > 0 && characters <= MOST_CHARACTERS;
  }

  /** One after the other, as the browser sends them. */
  List<Field> inOrder() {
    var all = new ArrayList<Field>();
    fields.forEach((name, values) -> values.forEach(value -> all.add(new Field(name, value))));
    return all;
  }

  record Field(String name, String value) {}
}
