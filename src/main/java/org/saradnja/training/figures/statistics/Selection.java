package org.saradnja.training.figures.statistics;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/**
 * Of which trainings a reader asks for figures.
 *
 * @param chosen code of the programme, project or donor by what is asked for; none where of all
 */
record Selection(Range range, Map<Aspect, String> chosen) {

  static final Selection ALL = new Selection(Range.ALL, Map.of());

  Selection {
    chosen = Map.copyOf(chosen);
  }

  static Selection of(Range range, String programme, String project, String donor) {
    var chosen = new EnumMap<Aspect, String>(Aspect.class);
    put(chosen, Aspect.PROGRAMME, programme);
    put(chosen, Aspect.PROJECT, project);
    put(chosen, Aspect.DONOR, donor);
    return new Selection(range, chosen);
  }

  private static void put(Map<Aspect, String> chosen, Aspect aspect, String typed) {
    if (!typed.isBlank()) {
      chosen.put(aspect, typed.strip());
    }
  }

  boolean fits(Training training) {
    return range.period().contains(training.ended())
        && chosen.entrySet().stream()
            .allMatch(one ->
                one.getKey().of(training).stream()
                    .anyMatch(named -> named.code().equals(one.getValue())));
  }

  String chosen(Aspect aspect) {
    return chosen.getOrDefault(aspect, "");
  }

  /** The same, narrowed to one value of an aspect. */
  Selection with(Aspect aspect, String code) {
    var narrowed = new EnumMap<Aspect, String>(Aspect.class);
    narrowed.putAll(chosen);
    narrowed.put(aspect, code);
    return new Selection(range, narrowed);
  }

  /** As it stands in an address, each parameter with its sign before it. */
  String query() {
    var query = new StringBuilder(range.query());
    for (var aspect : Aspect.values()) {
      if (chosen.containsKey(aspect)) {
        query.append('&').append(aspect.id()).append('=').append(encoded(chosen(aspect)));
      }
    }
    return query.toString();
  }

  /** The same alone after a path. */
  String address() {
    return query().isEmpty() ? "" : "?" + query().substring(1);
  }

  /** The same for programs. */
  String api() {
    var query = new StringBuilder(range.api());
    for (var aspect : Aspect.values()) {
      if (chosen.containsKey(aspect)) {
        query
            .append(query.isEmpty() ? '?' : '&')
            .append(aspect.parameter())
            .append('=')
            .append(encoded(chosen(aspect)));
      }
    }
    return query.toString();
  }

  private static String encoded(String code) {
    return URLEncoder.encode(code, StandardCharsets.UTF_8);
  }
}
