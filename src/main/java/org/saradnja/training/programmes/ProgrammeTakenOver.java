package org.saradnja.training.programmes;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** A programme of the past was entered from its documents. */
public record ProgrammeTakenOver(ProgrammeId programme, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return programme.subject();
  }
}
