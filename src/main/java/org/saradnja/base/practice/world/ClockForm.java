package org.saradnja.base.practice.world;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.rules.WorkCalendar;

/** How far the clock is to be moved: by a step, or to a day and a time that were typed. */
public record ClockForm(String korak, String dan, String vreme) {

  static final ClockForm EMPTY = new ClockForm("", "", "");

  private static final int WORKING_WEEK = 5;

  sealed interface Parsed {
    record Valid(Instant moment) implements Parsed {}

    /** Message keys by field. */
    record Invalid(SequencedMap<String, String> errors) implements Parsed {}
  }

  Parsed parse(ZonedDateTime now) {
    return switch (korak) {
      case "dan" -> new Parsed.Valid(now.plusDays(1).toInstant());
      case "nedelja" -> new Parsed.Valid(afterAWorkingWeek(now).toInstant());
      default -> typed(now);
    };
  }

  private Parsed typed(ZonedDateTime now) {
    var errors = new LinkedHashMap<String, String>();
    var day = day();
    var time = time();
    if (day.isEmpty()) {
      errors.put("dan", "clock.day.wrong");
    }
    if (time.isEmpty()) {
      errors.put("vreme", "clock.time.wrong");
    }
    return errors.isEmpty()
        ? new Parsed.Valid(
            ZonedDateTime.of(day.orElseThrow(), time.orElseThrow(), now.getZone()).toInstant())
        : new Parsed.Invalid(errors);
  }

  /** The same hour after five days on which offices work. */
  private static ZonedDateTime afterAWorkingWeek(ZonedDateTime now) {
    var day = now;
    for (int worked = 0; worked < WORKING_WEEK; ) {
      day = day.plusDays(1);
      worked += WorkCalendar.OF_THE_LAW.isWorkingDay(day.toLocalDate()) ? 1 : 0;
    }
    return day;
  }

  private Optional<LocalDate> day() {
    return DayText.read(dan);
  }

  /** Midnight when nothing was typed. */
  private Optional<LocalTime> time() {
    return vreme.isBlank() ? Optional.of(LocalTime.MIDNIGHT) : DayText.readTime(vreme);
  }
}
