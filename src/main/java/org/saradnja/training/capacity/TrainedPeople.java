package org.saradnja.training.capacity;

import java.util.List;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.registry.UnitId;

/** How many of a unit's employees are trained today, for everybody: counts, never names. */
public interface TrainedPeople {

  Trained of(UnitId unit);

  /**
   * @param programmes with somebody trained in them, in Serbian order of their titles
   */
  record Trained(List<OfProgramme> programmes) {

    public Trained {
      programmes = List.copyOf(programmes);
    }
  }

  /**
   * @param title of the programme's latest year
   * @param certified people whose certificate stands; {@code confirmed} those with a confirmation
   *     alone
   */
  record OfProgramme(
      String programme, Localised title, PublicCount certified, PublicCount confirmed) {}
}
