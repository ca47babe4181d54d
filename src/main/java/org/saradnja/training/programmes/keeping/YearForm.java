package org.saradnja.training.programmes.keeping;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.web.Texts;
import org.saradnja.training.programmes.Adoption;
import org.saradnja.training.programmes.ProgrammeKind;

/**
 * What was typed about the adoption of a whole programme of a year.
 *
 * @param seen names what was proposed when the form was shown
 */
public record YearForm(String adoptedOn, String act, String seen) {

  public YearForm {
    adoptedOn = text(adoptedOn);
    act = text(act);
    seen = text(seen);
  }

  /** The whole is adopted by the Government, so the gazette is cited. */
  Map<String, String> errors(Texts t) {
    return adopted().errors(ProgrammeKind.CONTINUOUS_GENERAL, t);
  }

  Adoption adoption() {
    return adopted().adoption();
  }

  private AdoptionForm adopted() {
    return new AdoptionForm(adoptedOn, act, 0);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
