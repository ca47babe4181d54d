package org.saradnja.funding.calls;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.saradnja.base.database.Trip;
import org.saradnja.parties.registry.UnitId;

/** Published calls. */
public interface Calls {

  /** Throws {@code NoSuchThing} when there is none. */
  PublishedCall get(CallId id);

  /** As {@link #get}, asked on a trip with other things and looked at when it is over. */
  default Supplier<PublishedCall> ask(Trip trip, CallId id) {
    return () -> get(id);
  }

  Optional<PublishedCall> find(CallCode code);

  /** Everything it says, as published; throws {@code NoSuchThing} when there is none. */
  CallText text(CallId id);

  /** Of one unit, the newest first; those that were annulled are not among them. */
  List<PublishedCall> of(UnitId unit);

  /** That accept applications now; those of units for exercise are not among them. */
  List<PublishedCall> open();
}
