package org.saradnja.parties.registry;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** An institution was entered in the register of institutions. */
public record InstitutionOpened(String institution, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return "institution:" + institution;
  }
}
