package org.saradnja.training.figures.statistics;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.DayText;

/** The reporting date that was typed. */
public record FreezeForm(@Nullable String day) {

  String typed() {
    return day == null ? "" : day.strip();
  }

  Optional<LocalDate> read() {
    return DayText.read(typed());
  }
}
