package org.saradnja.parties.rulebook.rules;

import java.util.List;

/**
 * What holds in one unit, for everybody and, with the forms, for those who adopt.
 *
 * @param officer whether the reader records the unit's own rules
 * @param own all that the unit recorded
 * @param lead how many of them hold and how many are weaker
 * @param done what was just adopted, in words, or empty
 * @param weakerDone whether that is weaker than the national rule
 */
public record UnitRulesPage(
    String slug,
    String name,
    boolean officer,
    String lead,
    List<BookPage.Own> own,
    List<BookPage.Chaptered> chapters,
    String done,
    boolean weakerDone) {

  /** Units for which somebody may adopt, when there are several. */
  public record Choice(String slug, String name) {}
}
