package org.saradnja.parties.rulebook.rules;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The form of a unit's own rule, and what it comes to before it is recorded.
 *
 * @param national the national rule as it holds; {@code now} what holds in the unit now
 * @param choices of a value that is chosen from a list; empty when it is typed
 * @param several codes of which several may be chosen; empty otherwise
 * @param starts the events of which one may be chosen; empty when the law leaves none
 * @param input the name of the kind of value, whose hint and keyboard the field has
 */
public record AdoptionPage(
    String action,
    String slug,
    String unit,
    BookPage.Line national,
    String now,
    AdoptionForm form,
    Map<String, String> errors,
    SequencedMap<String, String> choices,
    List<Code> several,
    SequencedMap<String, String> starts,
    String input) {

  public record Code(String code, String name, boolean chosen) {}

  /**
   * @param act the unit's act as citizens will read it, {@code from} since when the rule holds
   */
  public record Preview(
      String action,
      String slug,
      String unit,
      BookPage.Line national,
      String value,
      String start,
      boolean weaker,
      String act,
      String from,
      AdoptionForm form) {}
}
