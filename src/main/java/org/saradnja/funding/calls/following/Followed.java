package org.saradnja.funding.calls.following;

import java.time.Instant;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.PublishedText;

/** A published call with all that happened to it since. */
record Followed(CallId id, PublishedText text, Digest digest, Milestones milestones, Terms terms) {

  Timeline timeline(Instant now) {
    return timeline(Moment.of(text, now));
  }

  Timeline timeline(Moment now) {
    return Timeline.of(text, milestones, terms, now);
  }
}
