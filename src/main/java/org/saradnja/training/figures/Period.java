package org.saradnja.training.figures;

import java.time.LocalDate;
import java.util.Optional;

/** Trainings that ended from a day until a day, both included; open where there is none. */
public record Period(Optional<LocalDate> from, Optional<LocalDate> until) {

  public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

  public boolean contains(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
