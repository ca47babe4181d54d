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
    Optional<Units.Contact> contact) {}
