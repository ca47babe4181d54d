package org.saradnja.funding.calls.drafting;

import java.util.List;
import java.util.Map;
import org.saradnja.funding.calls.following.CallPage;

/**
 * A proposed call before the head of its unit.
 *
 * @param proposed when it was proposed, and by whom
 * @param consequence what the leave allows, and until when applications would run
 * @param reason as typed, when a return has to be corrected
 */
public record ApprovalPage(
    String code,
    int version,
    String proposed,
    List<DraftPage.Note> warnings,
    String consequence,
    String reason,
    Map<String, String> errors,
    CallPage call) {

  public ApprovalPage {
    warnings = List.copyOf(warnings);
  }

  public String action() {
    return "/rad/odobrenja/" + code;
  }
}
