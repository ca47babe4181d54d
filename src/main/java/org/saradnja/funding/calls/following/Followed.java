package org.saradnja.funding.calls.following;

import java.time.Instant;
import java.util.Optional;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.calls.Annulment;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.PublishedText;

/**
 * A published call with all that happened to it since.
 *
 * @param text the edition in force
 */
record Followed(
    CallId id,
    PublishedText text,
    Digest digest,
    Milestones milestones,
    Terms terms,
    Optional<Annulment> annulled) {

  /** One that stands. */
  Followed(CallId id, PublishedText text, Digest digest, Milestones milestones, Terms terms) {
    this(id, text, digest, milestones, terms, Optional.empty());
  }

  Timeline timeline(Instant now) {
    return timeline(Moment.of(text, now));
  }

  Timeline timeline(Moment now) {
    var timeline = Timeline.of(text, milestones, terms, now);
    return annulled.map(because -> timeline.annulled(text, because)).orElse(timeline);
  }
}
