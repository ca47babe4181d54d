package org.saradnja.portal.news;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** A news item was withdrawn from publication. */
public record NewsWithdrawn(NewsId item, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return item.subject();
  }
}
