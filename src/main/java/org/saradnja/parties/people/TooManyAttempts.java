package org.saradnja.parties.people;

import java.time.Duration;

/** Answered with 429 and how long to wait. */
public final class TooManyAttempts extends RuntimeException {

  private final Duration wait;

  public TooManyAttempts(Allowance allowance, Duration wait) {
    super(allowance.name());
    this.wait = wait;
  }

  public Duration pause() {
    return wait;
  }
}
