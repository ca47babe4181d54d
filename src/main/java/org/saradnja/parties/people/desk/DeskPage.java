package org.saradnja.parties.people.desk;

import java.util.List;

/**
 * The workspace of whoever is signed in.
 *
 * @param mandates under which the person acts today, in words
 * @param places where the work of those roles is done
 */
public record DeskPage(Laid laid, List<String> mandates, List<Place> places) {

  /** The things that wait, by how near their last day is. */
  public record Laid(String day, String lead, List<Group> groups) {}

  /** What is late, what is near, what can wait, or what has no term. */
  public record Group(String id, String headingKey, List<Entry> entries) {}

  /**
   * @param day of the month, empty without a term
   * @param css of the badge: late, soon or nothing
   */
  public record Entry(
      String title,
      String about,
      String href,
      String day,
      String month,
      String left,
      String css,
      String state,
      String mark) {}

  public record Place(String href, String name, String what) {}
}
