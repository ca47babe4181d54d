package org.saradnja.funding.assessment;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.funding.calls.CallId;

/** The lists that were published. */
public interface RankingLists {

  /** The newest version. */
  Optional<RankingBundle> find(CallId call);

  boolean isPublished(CallId call);

  /** The newest version of each list on which the organisation stands, the newest list first. */
  List<RankingBundle> naming(RegistrationNumber organisation);
}
