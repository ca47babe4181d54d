package org.saradnja.parties.people;

import java.time.Duration;

/**
 * How many attempts in how long a time. They come back evenly: of 10 in 15 minutes, one every 90
 * seconds.
 */
public record Allowance(String name, int attempts, Duration period) {

  public Allowance {
    if (attempts < 1 || period.isNegative() || period.isZero()) {
      throw new IllegalArgumentException("An allowance allows something in some time: " + name);
    }
  }

  /** After which time one attempt comes back. */
  public Duration cost() {
    return period.dividedBy(attempts);
  }
}
