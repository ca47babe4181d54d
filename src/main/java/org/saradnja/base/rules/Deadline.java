package org.saradnja.base.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The last day on which a party may act, the provision that sets it and how it was counted.
 *
 * <p>The day of the event is not counted; a last day on which nobody works moves to the next
 * working day (general administrative procedure, Article 81). From Monday 25 January 2027 fifteen
 * days end on Tuesday 9 February 2027. Without a closing hour an act is in time until midnight of
 * the last day; with one, at 15:00:00 it is still in time and a microsecond later it is not.
 *
 * @param until the closing hour, or {@link LocalTime#MAX} when the whole last day counts
 */
public record Deadline(LocalDate lastDay, LocalTime until, Provision provision, List<Step> steps) {

  public Deadline {
    steps = List.copyOf(steps);
    if (steps.isEmpty() || !steps.getLast().day().equals(lastDay)) {
      throw new IllegalArgumentException("The last step of a deadline reaches its last day");
    }
  }

  public static Deadline after(
      LocalDate event, Term term, WorkCalendar calendar, Provision provision) {
    return after(event, Start.EVENT, term, calendar, provision);
  }

  /** The deadline of a term that runs from an event of the procedure, named in the first step. */
  public static Deadline after(
      LocalDate event, Start start, Term term, WorkCalendar calendar, Provision provision) {
    var steps = new Counting(calendar, provision).steps(event, start, term);
    return new Deadline(steps.getLast().day(), LocalTime.MAX, provision, steps);
  }

  /** The same last day, closing at an hour of it, for example 15.00. */
  public Deadline closingAt(LocalTime hour) {
    return new Deadline(lastDay, hour, provision, steps);
  }

  public Optional<LocalTime> closingHour() {
    return until.equals(LocalTime.MAX) ? Optional.empty() : Optional.of(until);
  }

  public boolean isMetBy(Instant act, ZoneId office) {
    return closingHour()
        .map(_ -> !act.isAfter(lastMoment(office)))
        .orElseGet(() -> !act.atZone(office).toLocalDate().isAfter(lastDay));
  }

  /** The last moment in time, to the microsecond that a moment is recorded with. */
  public Instant lastMoment(ZoneId office) {
    return closingHour()
        .map(hour -> lastDay.atTime(hour).atZone(office).toInstant())
        .orElseGet(
            () -> lastDay.plusDays(1).atStartOfDay(office).toInstant().minus(1, ChronoUnit.MICROS));
  }
}
