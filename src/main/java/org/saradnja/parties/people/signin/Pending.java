package org.saradnja.parties.people.signin;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.saradnja.parties.people.SignedIn;

/**
 * Somebody who knew the password and has yet to show a code.
 *
 * @param at physical moment of the password
 */
record Pending(SignedIn who, String destination, Instant at) implements Serializable {

  static final String ATTRIBUTE = "org.saradnja.pending";

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  boolean holdsAt(Instant now) {
    return now.isBefore(at.plus(PATIENCE));
  }
}
