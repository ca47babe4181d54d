package org.saradnja.parties.registry;

import java.time.LocalDate;
import java.util.Optional;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.Texts;

/**
 * A name a unit bore in its time.
 *
 * @param from the first day, absent when it is older than the register
 * @param until the last day, absent while the unit bears it
 */
public record UnitName(Localised name, Optional<LocalDate> from, Optional<LocalDate> until) {

  /** From which day until which, in words; empty for a name that was always borne. */
  public String when(Texts t) {
    return Borne.when(from, until, t);
  }
}
