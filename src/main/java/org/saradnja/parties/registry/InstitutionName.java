package org.saradnja.parties.registry;

import java.time.LocalDate;
import java.util.Optional;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.Texts;

/**
 * A name an institution bore in its time.
 *
 * @param from the first day, absent when it is older than the register
 * @param until the last day, absent while the institution bears it
 */
public record InstitutionName(
    Localised serbian, String english, Optional<LocalDate> from, Optional<LocalDate> until) {

  /** As the face writes it. */
  public String in(Texts t) {
    return t.face().isEnglish() ? english : t.name(serbian);
  }

  /** From which day until which, in words; empty for a name that was always borne. */
  public String when(Texts t) {
    return Borne.when(from, until, t);
  }
}
