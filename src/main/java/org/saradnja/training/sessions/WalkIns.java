package org.saradnja.training.sessions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.saradnja.base.database.Trip;

/** Those who came without a seat. */
public interface WalkIns {

  /** In the order in which they came, those among them who were joined with a participant. */
  List<WalkIn> of(SessionId session);

  Optional<WalkIn> find(EnrolmentId stand);

  /** Those of the stands, asked on a trip with other things and looked at when it is over. */
  Supplier<List<WalkIn>> ask(Trip trip, Collection<EnrolmentId> stands);
}
