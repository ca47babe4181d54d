package org.saradnja.funding.calls;

import java.time.Instant;

/** A later stage tells the call's timeline what has happened. */
public record MilestoneReached(CallId call, Milestone milestone, Instant at) {

  /** What the timeline learns from the later stages. */
  public enum Milestone {
    CHECK_FINISHED,
    COMMISSION_APPOINTED,
    LIST_PUBLISHED
  }
}
