package org.saradnja.training.trainers.calling;

import java.util.Map;
import org.saradnja.base.web.Texts;

/** Why a call is to be annulled, as it was typed. */
public record AnnulForm(String reason) {

  private static final int LONGEST = 1000;
  static final AnnulForm EMPTY = new AnnulForm("");

  public AnnulForm {
    reason = reason == null ? "" : reason.strip();
  }

  Map<String, String> errors(Texts t) {
    return reason.isEmpty() || reason.length() > LONGEST
        ? Map.of("reason", t.get("trainerCalls.error.reason"))
        : Map.of();
  }
}
