package org.saradnja.training.certificates.register;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.Texts;

/** What the keeper of the register typed about a document: the right name, and the ground. */
public record AmendForm(
    @Nullable String name, @Nullable String nameLatin, @Nullable String ground) {

  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_GROUND = 500;

  public AmendForm {
    name = name == null ? "" : name.strip();
    nameLatin = nameLatin == null ? "" : nameLatin.strip();
    ground = ground == null ? "" : ground.strip();
  }

  Map<String, String> errors(boolean correction, String groundField, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    if (correction && (text(name).isEmpty() || text(name).length() > LONGEST_NAME)) {
      errors.put("name", t.get("certificates.error.name"));
    }
    if (correction && (text(nameLatin).isEmpty() || text(nameLatin).length() > LONGEST_NAME)) {
      errors.put("nameLatin", t.get("certificates.error.nameLatin"));
    }
    if (text(ground).isEmpty() || text(ground).length() > LONGEST_GROUND) {
      errors.put(groundField, t.get("certificates.error.ground"));
    }
    return errors;
  }

  Localised corrected() {
    return new Localised(text(name), text(nameLatin));
  }

  String why() {
    return text(ground);
  }

  private static String text(@Nullable String field) {
    return field == null ? "" : field;
  }
}
