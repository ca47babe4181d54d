package org.saradnja.funding.assessment.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is left for a member of the commission, and for its president how far all are.
 *
 * @param lead how many are left, in a sentence
 * @param next the first application that waits, absent when none does
 * @param progress of all members; empty for who does not preside
 * @param spreads of points by application; empty for who does not preside
 * @param list the published list, absent before
 */
public record ScoresPage(
    String code,
    String title,
    String lead,
    @Nullable String next,
    List<Item> items,
    List<Progress> progress,
    List<Spread> spreads,
    @Nullable String list) {

  /**
   * @param href absent for an application from which the member is recused
   */
  public record Item(
      String registryNumber,
      String organisation,
      String title,
      String requested,
      String state,
      String mark,
      @Nullable String href) {}

  /** How many applications a member has scored of those that are theirs. */
  public record Progress(
      String seat, String name, String done, String statement, String mark, int percent) {}

  /**
   * @param range lowest and highest total; a dash until the president has scored it too, so that
   *     nobody is led by the others
   */
  public record Spread(
      String registryNumber, String organisation, String scored, String range, String mark) {}
}
