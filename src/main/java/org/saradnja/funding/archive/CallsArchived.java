package org.saradnja.funding.archive;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** A collection of published calls was taken over; {@code content} is the collection as it came. */
public record CallsArchived(Instant at, Actor actor, int calls, Digest content) implements Act {

  @Override
  public String subject() {
    return "register:archive";
  }
}
