package org.saradnja.training.programmes.keeping;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.web.Texts;
import org.saradnja.training.programmes.Adoption;
import org.saradnja.training.programmes.ProgrammeKind;

/** What was typed about the adoption of a programme. */
public record AdoptionForm(String adoptedOn, String act, int version) {

  public AdoptionForm {
    adoptedOn = text(adoptedOn);
    act = text(act);
  }

  static AdoptionForm empty(int version) {
    return new AdoptionForm("", "", version);
  }

  /** The gazette is cited by its number and year; a special programme by its body's own act. */
  Map<String, String> errors(ProgrammeKind kind, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    if (DayText.read(adoptedOn).isEmpty()) {
      errors.put("adoptedOn", t.get("programmes.error.day"));
    }
    boolean gazette = kind != ProgrammeKind.SPECIAL;
    if (gazette ? !act.matches("\\d{1,3}/\\d{4}") : act.isBlank() || act.length() > 200) {
      errors.put("act", t.get(gazette ? "programmes.error.gazette" : "programmes.error.act"));
    }
    return errors;
  }

  Adoption adoption() {
    return Adoption.of(DayText.read(adoptedOn).orElseThrow(), act);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
