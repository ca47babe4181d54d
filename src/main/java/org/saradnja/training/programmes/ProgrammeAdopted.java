package org.saradnja.training.programmes;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** A programme was adopted: a general one by the Government, a special one by its body. */
public record ProgrammeAdopted(ProgrammeId programme, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return programme.subject();
  }
}
