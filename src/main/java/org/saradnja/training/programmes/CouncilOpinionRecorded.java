package org.saradnja.training.programmes;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** The Academy recorded what the Programme Council said of a programme. */
public record CouncilOpinionRecorded(ProgrammeId programme, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return programme.subject();
  }
}
