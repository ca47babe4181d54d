package org.saradnja.training.exams.bank;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The modules of each programme, and the form of a new one.
 *
 * @param programmes names of the programmes by what the form sends
 */
public record ModulesPage(
    List<Group> groups,
    SequencedMap<String, String> programmes,
    Map<String, String> typed,
    Map<String, String> errors) {

  /** The modules of one programme. */
  public record Group(String programme, List<Line> modules) {}

  public record Line(String name, String confirmed, String href) {}

  public String value(String field) {
    return typed.getOrDefault(field, "");
  }
}
