package org.saradnja.training.trainers.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.web.Texts;
import org.saradnja.training.trainers.Requirement;
import org.saradnja.training.trainers.register.Accreditation.End;

/** What was typed about the end of an accreditation. */
public record EndForm(String accreditation, String on, String code, String reason) {

  private static final int LONGEST = 1000;
  static final EndForm EMPTY = new EndForm("", "", "", "");

  public EndForm {
    accreditation = text(accreditation);
    on = text(on);
    code = text(code);
    reason = text(reason);
  }

  Map<String, String> errors(List<Requirement> reasons, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    if (!accreditation.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      errors.put("accreditation", t.get("trainers.error.choice"));
    }
    if (DayText.read(on).isEmpty()) {
      errors.put("on", t.get("trainers.error.day"));
    }
    if (reasons.stream().noneMatch(one -> one.code().equals(code))) {
      errors.put("code", t.get("trainers.error.choice"));
    }
    if (reason.isBlank() || reason.length() > LONGEST) {
      errors.put("reason", t.get("trainers.error.reason"));
    }
    return errors;
  }

  End end() {
    return new End(DayText.read(on).orElseThrow(), code, reason);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
