package org.saradnja.base.rules;

import java.time.LocalDate;
import java.util.List;

/** What one step of counting a term did; {@link StepTexts} says it in words. */
public sealed interface Why {

  /** The term starts the day after its event. */
  record NotCounted(Start start) implements Why {}

  /** The days between are counted whether anybody works or not; holidays do not stop a term. */
  record RunsThrough(List<Holiday> holidays) implements Why {
    public RunsThrough {
      holidays = List.copyOf(holidays);
    }
  }

  /** A term in working days leaves these out. */
  record Skipped(List<FreeDay> days) implements Why {
    public Skipped {
      days = List.copyOf(days);
    }
  }

  /** The n-th day counted from the first. */
  record Counted(int days, LocalDate first) implements Why {}

  /** The n-th working day; the days counted, in order. */
  record CountedWorking(List<LocalDate> days) implements Why {
    public CountedWorking {
      days = List.copyOf(days);
    }
  }

  /** The day with the same number so many months later; or the last one of a shorter month. */
  record CountedMonths(int months, boolean shorterMonth) implements Why {}

  /** The rule itself names the day. */
  record Fixed() implements Why {}

  /** The last day is a working day: nothing moves. */
  record Stays() implements Why {}

  /** Nobody works on this day, so the term cannot end on it. */
  record Free(FreeDay reason) implements Why {}

  /** The first next working day ends the term. */
  record Moved() implements Why {}

  /** The term would have expired during a suspension. */
  record Suspended(Suspension suspension) implements Why {}
}
