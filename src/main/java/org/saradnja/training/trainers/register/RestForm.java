package org.saradnja.training.trainers.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.web.Texts;
import org.saradnja.training.trainers.Requirement;

/** What was typed about a suspension. */
public record RestForm(String resting, String restOn, String restCode, String restNote) {

  private static final int LONGEST = 1000;
  static final RestForm EMPTY = new RestForm("", "", "", "");

  public RestForm {
    resting = text(resting);
    restOn = text(restOn);
    restCode = text(restCode);
    restNote = text(restNote);
  }

  Map<String, String> errors(List<Requirement> reasons, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    if (!resting.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      errors.put("resting", t.get("trainers.error.choice"));
    }
    if (DayText.read(restOn).isEmpty()) {
      errors.put("restOn", t.get("trainers.error.day"));
    }
    if (reasons.stream().noneMatch(one -> one.code().equals(restCode))) {
      errors.put("restCode", t.get("trainers.error.choice"));
    }
    if (restNote.isBlank() || restNote.length() > LONGEST) {
      errors.put("restNote", t.get("trainers.error.restNote"));
    }
    return errors;
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
