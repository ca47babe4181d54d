package org.saradnja.training.trainers.applying;

import java.time.Instant;
import org.saradnja.base.kernel.Digest;
import org.saradnja.parties.files.FileId;
import org.saradnja.parties.files.StoredFile;
import org.saradnja.training.trainers.SentApplication.Attached;

/**
 * A file in a place that the call made for it.
 *
 * @param slot code of the document
 */
record Attachment(
    FileId file, String slot, String name, String type, long size, Digest digest, Instant addedAt) {

  static Attachment of(StoredFile file, String slot) {
    return new Attachment(
        file.id(), slot, file.name(), file.type(), file.size(), file.digest(), file.storedAt());
  }

  Attached asSent() {
    return new Attached(slot, file.value(), name, type, size, digest);
  }
}
