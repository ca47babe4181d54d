package org.saradnja.parties.registry;

import java.time.Instant;
import java.util.UUID;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** A table of institutions was taken over; {@code content} covers every row that was kept. */
public record InstitutionsImported(
    UUID id, Instant at, Actor actor, int opened, int corrected, Digest content) implements Act {

  @Override
  public String subject() {
    return "import:" + id;
  }
}
