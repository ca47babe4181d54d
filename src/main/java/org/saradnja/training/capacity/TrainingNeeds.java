package org.saradnja.training.capacity;

import java.time.LocalDate;
import java.util.List;
import org.saradnja.parties.registry.UnitId;

/** In what those with a role are to be trained. */
public interface TrainingNeeds {

  /** What is asked of a unit's people on a day, by role. */
  List<TrainingNeed> of(UnitId unit, LocalDate day);
}
