package org.saradnja.training.trainers.register;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.Script;
import org.saradnja.base.web.Texts;

/** What was typed about a trainer who is to be listed. */
public record TrainerForm(String name, String nameLatin, String email) {

  private static final int LONGEST = 200;
  static final TrainerForm EMPTY = new TrainerForm("", "", "");

  public TrainerForm {
    name = text(name);
    nameLatin = text(nameLatin);
    email = text(email);
  }

  Map<String, String> errors(Texts t) {
    var errors = new LinkedHashMap<String, String>();
    if (name.isBlank() || name.length() > LONGEST) {
      errors.put("name", t.get("trainers.error.name"));
    }
    if (nameLatin.length() > LONGEST || !nameLatin.isBlank() && Script.isCyrillic(nameLatin)) {
      errors.put("nameLatin", t.get("trainers.error.nameLatin"));
    }
    return errors;
  }

  /** A name is never guessed from Latin: one written in Latin only stands so in both scripts. */
  Localised localised() {
    if (!nameLatin.isBlank()) {
      return new Localised(name, nameLatin);
    }
    return Script.isCyrillic(name) ? Localised.ofCyrillic(name) : Localised.sameInBoth(name);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
