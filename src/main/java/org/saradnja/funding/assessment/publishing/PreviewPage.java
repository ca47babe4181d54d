package org.saradnja.funding.assessment.publishing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.web.Cited;

/**
 * The list as it would be published now, for the officer.
 *
 * @param hindrances what stands in the way, each with what to do
 * @param warnings members who have not finished; with a quorum the list is made without them
 * @param table absent while something stands in the way
 * @param confirmation what publishing will start, in a sentence
 * @param fingerprint of what was previewed, sent back with the act
 * @param published whether the list is out already
 */
public record PreviewPage(
    String code,
    String title,
    String due,
    List<Hindrance> hindrances,
    List<String> warnings,
    RankingPage.@Nullable Table table,
    List<RankingPage.Rejected> rejected,
    List<RankingPage.Term> terms,
    String confirmation,
    String fingerprint,
    boolean published) {

  /**
   * @param details each case, when there are several of one kind
   */
  public record Hindrance(String reason, List<String> details, Cited ground, String next) {}
}
