package org.saradnja.training.sessions;

import java.util.List;
import org.saradnja.training.programmes.ProgrammeId;

/**
 * One training of a series: in one town, over one or more days.
 *
 * @param organiser code of the institution that runs it
 * @param seats the most participants; none beyond it ever gets a seat
 */
public record Session(
    SessionId id,
    SessionCode code,
    SeriesId series,
    ProgrammeId programme,
    Place place,
    List<DayBlock> days,
    int seats,
    String organiser,
    boolean isCancelled) {

  public Session {
    days = List.copyOf(days);
    if (days.isEmpty()) {
      throw new IllegalArgumentException("A session has at least one day");
    }
  }

  public DayBlock lastDay() {
    return days.getLast();
  }
}
