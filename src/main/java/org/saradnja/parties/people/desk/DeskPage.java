package org.saradnja.parties.people.desk;

import java.util.List;

/** The workspace of whoever is signed in. */
public record DeskPage(String day, String lead, List<Group> groups) {

  /** What is late, what is near, what can wait, and what has no term. */
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
}
