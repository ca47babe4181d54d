package org.saradnja.funding.calls;

import java.time.Instant;

/**
 * The reasoned act by which a published call was annulled.
 *
 * @param act name, number and day of the act, as everybody reads it
 */
public record Annulment(Instant at, String act, String reason) {}
