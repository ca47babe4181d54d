package org.saradnja.funding.assessment.commission;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The statement of no conflict of interest: its text and the applicants' names, nothing else of the
 * applications.
 *
 * @param text paragraphs, as they are signed
 * @param opensOn when it can be signed, while applications still come in
 * @param answers that can be given about an applicant, by code; the first is none yet
 * @param summary what is to be corrected, with the applicant about whom it is
 * @param ticked that it is signed, on a page that came back
 * @param signed when and what was signed; absent until then
 */
public record StatementPage(
    String code,
    String title,
    List<String> text,
    @Nullable String opensOn,
    List<Applicant> applicants,
    SequencedMap<String, String> answers,
    Map<String, String> errors,
    SequencedMap<String, String> summary,
    boolean ticked,
    @Nullable Signed signed) {

  /**
   * @param hint why there may be a conflict, found in the data; empty when nothing was found
   */
  public record Applicant(
      String id, String name, String conflict, String explanation, String hint) {}

  /**
   * @param digest in groups, for comparing with the public log
   * @param recusals applicants from whom the member withdrew
   */
  public record Signed(String at, String digest, List<String> recusals) {

    public Signed {
      recusals = List.copyOf(recusals);
    }
  }
}
