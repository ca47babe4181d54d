package org.saradnja.funding.calls.drafting;

import java.util.List;
import java.util.Map;

/**
 * The correction of a published call, as it is being typed.
 *
 * @param form of the text; its version is the edition in force
 * @param seen digest of what the differences were shown of; only that is sent on
 * @param consequence what the correction does to the term, empty before anything was looked at
 * @param sendable whether what is seen may be made or asked for
 * @param leave whether the head of the unit is asked
 * @param asked what waits for the head or was returned, in words; {@code returned} why
 */
public record CorrectionPage(
    DraftPage form,
    String reason,
    Map<String, String> errors,
    String seen,
    List<DraftPage.Difference> differences,
    String consequence,
    boolean sendable,
    boolean leave,
    String asked,
    String returned) {

  public CorrectionPage {
    differences = List.copyOf(differences);
  }

  public String action() {
    return "/rad/konkursi/" + form.code() + "/ispravka";
  }
}
