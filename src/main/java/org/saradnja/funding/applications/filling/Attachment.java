package org.saradnja.funding.applications.filling;

import java.time.Instant;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.applications.Content.Attached;
import org.saradnja.parties.files.FileId;
import org.saradnja.parties.files.StoredFile;

/**
 * A file in a place that the call made for it.
 *
 * @param sent whether it went out with a sending; then it stays
 */
record Attachment(
    FileId file,
    String slot,
    String name,
    String type,
    long size,
    Digest digest,
    Instant addedAt,
    boolean sent) {

  static Attachment of(StoredFile file, String slot) {
    return new Attachment(
        file.id(),
        slot,
        file.name(),
        file.type(),
        file.size(),
        file.digest(),
        file.storedAt(),
        false);
  }

  Attached asSent() {
    return new Attached(slot, file.value(), name, type, size, digest);
  }
}
