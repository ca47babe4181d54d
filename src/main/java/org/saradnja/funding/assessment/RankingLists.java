package org.saradnja.funding.assessment;

import java.util.Optional;
import org.saradnja.funding.calls.CallId;

/** The lists that were published. */
public interface RankingLists {

  /** The newest version. */
  Optional<RankingBundle> find(CallId call);

  boolean isPublished(CallId call);
}
