package org.saradnja.parties.registry;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.web.Reader;

/** Who may keep the register of organisations; the module that knows mandates answers. */
public interface Keepers {

  /** Empty for somebody who keeps none of it. */
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
