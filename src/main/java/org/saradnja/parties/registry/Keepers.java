package org.saradnja.parties.registry;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.web.Reader;

/** Who may keep which register; the module that knows mandates answers. */
public interface Keepers {

  /** The units for which the reader may say where they can be reached. */
  List<UnitId> units(Reader who);

  /** Under which mandate the reader keeps what is said of the unit; empty for all others. */
  Optional<Actor> ofUnit(Reader who, UnitId unit);

  /** Under which mandate the reader keeps the register of institutions. */
  Optional<Actor> ofInstitutions(Reader who);

  /** Who keeps the register of organisations; empty for somebody who keeps none of it. */
  List<Keeper> of(Reader who);

  /**
   * @param seat organisations of this unit only; absent for the whole register
   */
  record Keeper(Actor actor, Optional<UnitId> seat) {

    /** The first of them that keeps the organisations of the unit. */
    public static Keeper first(List<Keeper> keepers, UnitId unit) {
      return keepers.stream().filter(keeper -> keeper.keeps(unit)).findFirst().orElseThrow();
    }

    public boolean keeps(UnitId unit) {
      return seat.map(unit::equals).orElse(true);
    }
  }
}
