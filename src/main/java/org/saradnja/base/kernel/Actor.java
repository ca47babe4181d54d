package org.saradnja.base.kernel;

import java.util.UUID;

/**
 * Under which mandate, for which party and in which role somebody acted. Not who: the person is
 * found through the mandate, and only by those who may.
 *
 * @param party as {@code kind:id}, for example {@code unit:vezbaonica} or {@code
 *     organisation:28000001}
 */
public record Actor(UUID mandate, String party, String role) {

  /** The platform itself, for what follows from the passing of time alone. */
  public static final Actor SYSTEM = new Actor(new UUID(0, 0), "system:saradnja", "system");

  public Actor {
    if (party.isBlank() || role.isBlank()) {
      throw new IllegalArgumentException("An actor acts for a party and in a role");
    }
  }
}
