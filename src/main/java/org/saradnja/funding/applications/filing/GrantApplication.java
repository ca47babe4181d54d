package org.saradnja.funding.applications.filing;

import java.time.Instant;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.applications.Content;
import org.saradnja.funding.calls.PublishedCall;

/**
 * A received application, one type for each stage. What the formal check found about it is kept by
 * the check; a draft that was never sent is no application.
 */
sealed interface GrantApplication {

  Filed filed();

  record Submitted(Filed filed) implements GrantApplication {

    /** Only while the call is open: later the list and the rights of others depend on it. */
    Withdrawn withdraw(PublishedCall call, Instant now) {
      call.mustStand();
      if (!call.accepts(now)) {
        throw new ActRefused(FilingRefusal.TOO_LATE_TO_WITHDRAW, call.closesAt(), now);
      }
      return new Withdrawn(filed, now);
    }

    /** Keeps its number and its moment: a completion does not lose the place in the queue. */
    Submitted supplement(Content content, Digest digest) {
      return new Submitted(
          new Filed(
              filed.id(),
              filed.call(),
              filed.unit(),
              filed.organisation(),
              content.applicant().name(),
              content.programme().title(),
              content.budget().requested(),
              content.budget().total(),
              filed.registryNumber(),
              filed.receivedAt(),
              digest));
    }
  }

  record Withdrawn(Filed filed, Instant at) implements GrantApplication {}
}
