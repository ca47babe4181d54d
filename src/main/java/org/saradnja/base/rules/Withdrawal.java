package org.saradnja.base.rules;

import java.time.LocalDate;

/**
 * A declaration no longer holds: terms counted from now on know nothing of it.
 *
 * @param from the day declared, or the first one of the suspension
 */
public record Withdrawal(LocalDate from, Of of, String reason, Provision provision)
    implements Declaration {

  public enum Of {
    DAY,
    SUSPENSION
  }

  public Withdrawal {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("A withdrawal says why");
    }
  }
}
