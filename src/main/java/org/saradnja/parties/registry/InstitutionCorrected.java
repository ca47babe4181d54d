package org.saradnja.parties.registry;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** What the register says about an institution was corrected. */
public record InstitutionCorrected(String institution, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return "institution:" + institution;
  }
}
