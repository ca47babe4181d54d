package org.saradnja.training.programmes;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** A programme was entered in the Central records. */
public record ProgrammeEnteredInRecords(
    ProgrammeId programme, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return programme.subject();
  }
}
