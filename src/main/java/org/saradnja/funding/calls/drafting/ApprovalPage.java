package org.saradnja.funding.calls.drafting;

import java.util.List;
import java.util.Map;
import org.saradnja.funding.calls.following.CallPage;

/**
 * A proposed call before the head of its unit.
 *
 * @param proposed when it was proposed, and by whom
 * @param consequences what the publication that follows the leave does, a sentence each
 * @param reason as typed, when a return has to be corrected
 */
public record ApprovalPage(
    String code,
    int version,
    String proposed,
    List<DraftPage.Note> warnings,
    List<String> consequences,
    String reason,
    Map<String, String> errors,
    CallPage call) {

  public ApprovalPage {
    warnings = List.copyOf(warnings);
    consequences = List.copyOf(consequences);
  }

  public String action() {
    return "/rad/odobrenja/" + code;
  }
}
