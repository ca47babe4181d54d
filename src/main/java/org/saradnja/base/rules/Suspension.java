package org.saradnja.base.rules;

import java.time.LocalDate;

/**
 * An extraordinary suspension of terms: what would expire during it expires when {@code extraDays}
 * days have passed after its end. In 2020 terms expiring from 15 March to 6 May ended on 5 June.
 */
public record Suspension(
    LocalDate from, LocalDate until, int extraDays, String reason, Provision provision)
    implements Declaration {

  public Suspension {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("A suspension ends after it begins");
    }
    if (extraDays < 1) {
      throw new IllegalArgumentException("A suspended term ends at least a day after the end");
    }
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  boolean overlaps(Suspension other) {
    return !from.isAfter(other.until) && !other.from.isAfter(until);
  }

  LocalDate extended() {
    return until.plusDays(extraDays);
  }
}
