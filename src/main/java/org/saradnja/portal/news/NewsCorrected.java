package org.saradnja.portal.news;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** A published news item was corrected. */
public record NewsCorrected(NewsId item, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return item.subject();
  }
}
