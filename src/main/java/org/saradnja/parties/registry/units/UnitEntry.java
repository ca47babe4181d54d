package org.saradnja.parties.registry.units;

import java.time.LocalDate;
import java.util.Optional;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.UnitKind;
import org.saradnja.parties.registry.Units;

/**
 * A unit as a list to be taken over describes it.
 *
 * @param id the slug it gets if the register does not know it yet
 * @param since the first day of its name, absent when the list does not say
 * @param exercise whether trainees practise in it; it stays so
 */
record UnitEntry(
    UnitId id,
    Localised name,
    UnitKind kind,
    String district,
    Optional<String> code,
    Optional<UnitId> parent,
    Optional<LocalDate> since,
    boolean invented,
    boolean exercise,
    Optional<Units.Contact> contact) {

  /** A unit of a list, in which nobody practises. */
  UnitEntry(
      UnitId id,
      Localised name,
      UnitKind kind,
      String district,
      Optional<String> code,
      Optional<UnitId> parent,
      Optional<LocalDate> since,
      boolean invented,
      Optional<Units.Contact> contact) {
    this(id, name, kind, district, code, parent, since, invented, false, contact);
  }
}
