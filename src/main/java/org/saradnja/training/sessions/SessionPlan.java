package org.saradnja.training.sessions;

import java.time.Instant;

/**
 * An announced training with all that was planned of it.
 *
 * @param revision grows with each change, so that calendars take the later one
 * @param cancelReason empty unless it was cancelled
 * @param source from where a training of the past was entered, else empty
 */
public record SessionPlan(
    Session session,
    SessionContent content,
    int revision,
    Instant changedAt,
    String cancelReason,
    String source) {}
