package org.saradnja.parties.people.mandates;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** A person with the mandates, as administrators see them. */
public record PersonPage(
    String person,
    String name,
    String email,
    List<Line> mandates,
    GrantForm form,
    Choices choices,
    Map<String, String> errors) {

  /**
   * One mandate that has not been ended.
   *
   * @param mark shape of its state: run while it holds, empty before, dash after
   */
  public record Line(
      String id, String role, String party, String from, String until, String state, String mark) {}

  /** What the form offers, by what it sends. */
  public record Choices(
      SequencedMap<String, String> roles,
      SequencedMap<String, String> units,
      SequencedMap<String, String> institutions) {}

  public String path() {
    return "/rad/nalozi/" + person;
  }
}
