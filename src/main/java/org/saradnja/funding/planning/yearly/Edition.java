package org.saradnja.funding.planning.yearly;

import java.time.Instant;
import org.saradnja.base.kernel.Digest;

/**
 * A plan as it was published; it stays as it is.
 *
 * @param number 1 for the plan as first published, then one more for each amendment
 * @param reason of the amendment, empty for the first
 * @param digest of the canonical JSON of the {@link PublishedPlan}
 */
record Edition(int number, Instant at, String reason, PlanText text, Digest digest) {}
