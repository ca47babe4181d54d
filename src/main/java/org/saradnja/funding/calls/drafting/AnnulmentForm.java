package org.saradnja.funding.calls.drafting;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.web.Texts;

/** By which act and why a call is to be annulled, as it was typed. */
public record AnnulmentForm(String act, String reason) {

  private static final int LONGEST_ACT = 300;
  static final AnnulmentForm EMPTY = new AnnulmentForm("", "");

  public AnnulmentForm {
    act = text(act);
    reason = text(reason);
  }

  Map<String, String> errors(Texts t) {
    var errors = new LinkedHashMap<String, String>();
    if (act.isEmpty() || act.length() > LONGEST_ACT) {
      errors.put("act", t.get("calls.annulling.error.act", LONGEST_ACT));
    }
    if (!Reasons.isGiven(reason)) {
      errors.put("reason", t.get("calls.annulling.error.reason"));
    }
    return errors;
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
