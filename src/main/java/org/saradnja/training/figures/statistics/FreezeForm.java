package org.saradnja.training.figures.statistics;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reporting date that was typed. */
public record FreezeForm(@Nullable String day) {

  String typed() {
    return day == null ? "" : day.strip();
  }

  Optional<LocalDate> read() {
    try {
      return Optional.of(LocalDate.parse(typed()));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }
}
