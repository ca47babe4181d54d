package org.saradnja.funding.calls.drafting;

import java.util.List;

/** What was corrected in a published call, for everybody, the last correction first. */
public record CorrectionsPage(String code, String title, List<Edition> editions) {

  public CorrectionsPage {
    editions = List.copyOf(editions);
  }

  /**
   * One correction, with the text before and after.
   *
   * @param term what became of the term for applications
   * @param before path of the text that stood before, {@code after} of the corrected one
   */
  public record Edition(
      int number,
      String at,
      String reason,
      String term,
      List<DraftPage.Difference> differences,
      String before,
      String after) {}
}
