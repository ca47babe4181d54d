package org.saradnja.funding.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.saradnja.base.web.Texts;

/**
 * How a term that ends on a day was kept: with 1 February as the last day, what was done on the
 * fourth is three days late, and what is not yet done on the fourth is so too.
 *
 * @param late in calendar days, 0 when it was kept or still runs
 */
public record KeptTerm(LocalDate lastDay, Optional<LocalDate> done, int late) {

  public static KeptTerm of(LocalDate lastDay, Optional<LocalDate> done, LocalDate today) {
    long days = ChronoUnit.DAYS.between(lastDay, done.orElse(today));
    return new KeptTerm(lastDay, done, (int) Math.max(0, days));
  }

  /** In words: in time, so many days after it, or late by so many days. */
  public String told(Texts t) {
    if (late > 0) {
      return t.count(done.isPresent() ? "planning.term.after" : "planning.late", late);
    }
    return t.get(done.isPresent() ? "planning.term.kept" : "planning.term.open");
  }

  /** The class of its status tag. */
  public String mark() {
    if (late > 0) {
      return "late";
    }
    return done.isPresent() ? "ok" : "run";
  }
}
