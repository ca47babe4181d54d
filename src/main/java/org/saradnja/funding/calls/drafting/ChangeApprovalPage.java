package org.saradnja.funding.calls.drafting;

import java.util.List;
import java.util.Map;

/**
 * A change of a published call before the head of its unit.
 *
 * @param what correction or annulment, as the page names it
 * @param proposed when it was proposed, and by whom
 * @param act by which the call is to be annulled, empty for a correction
 * @param why the reason, as everybody would read it
 * @param consequence what becomes of the term, or of the call
 * @param reason as typed, when a return has to be corrected
 */
public record ChangeApprovalPage(
    String code,
    String title,
    String id,
    String what,
    String proposed,
    String act,
    String why,
    List<DraftPage.Difference> differences,
    String consequence,
    String button,
    String reason,
    Map<String, String> errors) {

  public ChangeApprovalPage {
    differences = List.copyOf(differences);
  }

  public String action() {
    return "/rad/odobrenja/" + code + "/izmena";
  }
}
