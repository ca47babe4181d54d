package org.saradnja.funding.planning.yearly;

import java.time.Instant;

/** What the digest of an edition covers: everything that was published. */
record PublishedPlan(
    String unit, int year, int edition, Instant publishedAt, String reason, PlanText text) {}
