package org.saradnja.training.trainers.applying;

import java.time.Instant;
import java.util.UUID;
import org.saradnja.base.kernel.Digest;
import org.saradnja.training.trainers.SentApplication;

/**
 * What the Academy's list confirms, sealed by the installation's key: anyone can check it without
 * us.
 *
 * @param content the digest of the file {@code prijava.json}
 */
record Receipt(
    String format,
    String number,
    String call,
    UUID application,
    String applicant,
    Instant receivedAt,
    Digest content) {

  private static final String FORMAT = "saradnja-trainer-receipt/1";

  static Receipt of(SentApplication sent) {
    return new Receipt(
        FORMAT,
        sent.number(),
        sent.content().call(),
        sent.id().value(),
        sent.content().name().cyrillic(),
        sent.receivedAt(),
        sent.digest());
  }
}
