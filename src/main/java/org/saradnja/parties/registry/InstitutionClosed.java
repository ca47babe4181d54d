package org.saradnja.parties.registry;

import java.time.Instant;
import java.time.LocalDate;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** An institution ended; nobody acts for it any more. */
public record InstitutionClosed(
    String institution, LocalDate lastDay, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return "institution:" + institution;
  }
}
