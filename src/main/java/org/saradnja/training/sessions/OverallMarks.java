package org.saradnja.training.sessions;

import java.util.Optional;

/** The marks that participants gave to trainings, as far as everybody may know them. */
public interface OverallMarks {

  /** Empty while answers are taken, and when too few were given. */
  Optional<Mark> of(SessionId session);

  /** Of all trainings of the series that have a mark. */
  Optional<Mark> of(SeriesId series);

  /**
   * @param hundredths of the mean, for example 345
   * @param scale the highest mark
   * @param answers how many it was counted from
   */
  record Mark(int hundredths, int scale, int answers) {}
}
