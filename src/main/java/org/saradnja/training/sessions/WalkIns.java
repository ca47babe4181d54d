package org.saradnja.training.sessions;

import java.util.List;
import java.util.Optional;

/** Those who came without a seat. */
public interface WalkIns {

  /** In the order in which they came, those among them who were joined with a participant. */
  List<WalkIn> of(SessionId session);

  Optional<WalkIn> find(EnrolmentId stand);
}
