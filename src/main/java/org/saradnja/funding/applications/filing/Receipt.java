package org.saradnja.funding.applications.filing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.RegistrationNumber;

/**
 * What the office confirms, sealed by the installation's key: anyone can check it without us.
 *
 * @param number the registry number
 * @param content the digest of the file {@code prijava.json}
 * @param completedAt when the application was completed on request of the office
 */
record Receipt(
    String format,
    String number,
    String unit,
    String call,
    UUID application,
    RegistrationNumber applicant,
    Instant receivedAt,
    List<Instant> completedAt,
    Digest content) {

  static final String FORMAT = "saradnja-receipt/1";
}
