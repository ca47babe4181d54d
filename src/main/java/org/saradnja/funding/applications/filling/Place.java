package org.saradnja.funding.applications.filling;

import java.util.UUID;
import org.saradnja.funding.applications.ApplicationId;

/**
 * A place that an organisation has taken in a call, without what is written there.
 *
 * @param open whether it is still being filled for the first time
 * @param counts whether it counts among the applications that the call allows
 */
record Place(ApplicationId id, boolean open, boolean counts) {

  static Place of(UUID id, String stage) {
    return new Place(new ApplicationId(id), stage.equals("OPEN"), !stage.equals("WITHDRAWN"));
  }
}
