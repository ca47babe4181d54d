package org.saradnja.portal.listing.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.UnitName;
import org.saradnja.parties.registry.Units;

/** A register of the units that a test puts into it; those named for exercise are for it. */
record KnownUnits(Map<UnitId, Unit> known) implements Units {

  @Override
  public Optional<Unit> find(UnitId id) {
    return Optional.ofNullable(known.get(id));
  }

  @Override
  public Unit get(UnitId id) {
    return find(id).orElseThrow(() -> new NoSuchThing("unit " + id));
  }

  @Override
  public Optional<Unit> withCode(String code) {
    return Optional.empty();
  }

  @Override
  public boolean isForExercise(UnitId id) {
    return id.slug().startsWith("vezba-");
  }

  @Override
  public List<Unit> all() {
    return known.values().stream().filter(unit -> !isForExercise(unit.id())).toList();
  }

  @Override
  public List<UnitName> names(UnitId id) {
    return List.of();
  }

  @Override
  public Optional<Contact> contact(UnitId id) {
    return Optional.empty();
  }
}
