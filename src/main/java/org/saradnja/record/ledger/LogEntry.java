package org.saradnja.record.ledger;

import java.time.Instant;
import org.saradnja.base.kernel.Digest;

/**
 * One act as the public log shows it.
 *
 * @param position its place in the tree, the first being 0
 * @param kind of the act; its words stand under {@code act.KIND}
 * @param content the digest of what was decided or received
 * @param digest of the entry itself
 */
public record LogEntry(
    long position,
    Instant at,
    String kind,
    String subject,
    String party,
    String role,
    Digest content,
    Digest digest) {}
