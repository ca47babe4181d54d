package org.saradnja.parties.rulebook.calendar;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The work calendar: all that was declared about it.
 *
 * @param office whether it is read on the desk of the national office, which declares
 * @param recorded whether something was recorded just now
 */
public record CalendarPage(List<Line> lines, boolean office, boolean recorded) {

  /**
   * @param when the day or the days, {@code what} was declared about them
   * @param state whether it holds, in words, with the shape of its tag
   * @param recorded when it was recorded, or that it came with the book
   * @param withdrawing the form that withdraws it, or empty
   */
  public record Line(
      String when,
      String what,
      String reason,
      String provision,
      boolean toBeChecked,
      String state,
      String mark,
      String recorded,
      String withdrawing) {}

  public record Filled(
      DeclarationForm form, Map<String, String> errors, SequencedMap<String, String> kinds) {}

  /**
   * Before it is recorded.
   *
   * @param moved published terms that would end on another day; they keep theirs
   */
  public record Preview(Line line, DeclarationForm form, List<Moved> moved) {}

  public record Moved(String subject, String href, String term, String published, String counted) {}
}
