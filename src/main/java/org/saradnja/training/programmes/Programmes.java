package org.saradnja.training.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The programmes of training. */
public interface Programmes {

  /** Throws {@code NoSuchThing} when there is none. */
  Programme get(ProgrammeId id);

  Optional<Programme> find(ProgrammeCode code, int year);

  /** Those that may be delivered on the day, in Serbian order of their titles. */
  List<Programme> deliverable(LocalDate on);
}
