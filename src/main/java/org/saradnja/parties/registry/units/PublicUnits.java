package org.saradnja.parties.registry.units;

import java.util.Optional;
import org.saradnja.base.web.PublicThings;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units;
import org.springframework.stereotype.Component;

@Component
class PublicUnits implements PublicThings {

  private static final String KIND = "unit:";

  private final Units units;

  PublicUnits(Units units) {
    this.units = units;
  }

  @Override
  public Optional<PublicThing> find(String name) {
    return name.matches(KIND + "[a-z0-9]+(-[a-z0-9]+)*")
        ? units
            .find(new UnitId(name.substring(KIND.length())))
            .filter(unit -> !units.isForExercise(unit.id()))
            .map(unit -> new PublicThing(unit.name().cyrillic(), "/jls/" + unit.id().slug()))
        : Optional.empty();
  }
}
