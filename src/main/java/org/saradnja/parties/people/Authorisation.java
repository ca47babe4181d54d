package org.saradnja.parties.people;

import java.util.List;
import java.util.Optional;

/**
 * The one place that says who may do what to whose. Routes are guarded by role before; this decides
 * about the object.
 */
public interface Authorisation {

  /** The mandate under which the act may be done today, if there is one. */
  Optional<Mandate> mandate(SignedIn who, Doing doing, Party of);

  /**
   * As {@link #mandate}; without one throws {@code NoSuchThing}: the thing is not theirs to know.
   */
  Mandate require(SignedIn who, Doing doing, Party of);

  /** All mandates that hold today. */
  List<Mandate> mandates(SignedIn who);

  /** Who holds a role for the party today. */
  List<Mandate> holders(Role role, Party party);
}
