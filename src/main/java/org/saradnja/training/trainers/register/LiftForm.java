package org.saradnja.training.trainers.register;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.web.Texts;

/** What was typed about the end of a suspension. */
public record LiftForm(String lifted, String liftOn, String liftNote) {

  private static final int LONGEST = 1000;
  static final LiftForm EMPTY = new LiftForm("", "", "");

  public LiftForm {
    lifted = text(lifted);
    liftOn = text(liftOn);
    liftNote = text(liftNote);
  }

  Map<String, String> errors(Texts t) {
    var errors = new LinkedHashMap<String, String>();
    if (!lifted.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      errors.put("lifted", t.get("trainers.error.choice"));
    }
    if (DayText.read(liftOn).isEmpty()) {
      errors.put("liftOn", t.get("trainers.error.day"));
    }
    if (liftNote.isBlank() || liftNote.length() > LONGEST) {
      errors.put("liftNote", t.get("trainers.error.restNote"));
    }
    return errors;
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
