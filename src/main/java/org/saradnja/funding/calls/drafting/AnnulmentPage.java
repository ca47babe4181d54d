package org.saradnja.funding.calls.drafting;

import java.util.Map;

/**
 * The annulment of a published call, as it is being typed.
 *
 * @param leave whether the head of the unit is asked
 * @param asked what waits for the head or was returned, in words; {@code returned} why
 */
public record AnnulmentPage(
    String code,
    String title,
    int edition,
    AnnulmentForm form,
    Map<String, String> errors,
    boolean leave,
    String asked,
    String returned) {

  public String action() {
    return "/rad/konkursi/" + code + "/ponistavanje";
  }
}
