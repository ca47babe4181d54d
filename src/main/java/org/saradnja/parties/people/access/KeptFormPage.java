package org.saradnja.parties.people.access;

import java.util.List;
import java.util.Set;

/** What was typed into a form that could not be sent, to be sent by a click or thrown away. */
public record KeptFormPage(String path, List<Line> lines, boolean withFiles) {

  public record Line(String name, String value) {}

  /** What pages send along and nobody typed. */
  private static final Set<String> NOT_TYPED = Set.of("version", "page", "act");

  /** Fields that hold something a person can recognise. */
  public List<Line> filled() {
    return lines.stream()
        .filter(line -> !line.value().isBlank() && !NOT_TYPED.contains(line.name()))
        .toList();
  }
}
