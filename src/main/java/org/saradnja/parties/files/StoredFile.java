package org.saradnja.parties.files;

import java.time.Instant;
import org.saradnja.base.kernel.Digest;

/**
 * A file as it was received.
 *
 * @param type media type found in the content, never what the browser claimed
 * @param size in bytes
 */
public record StoredFile(
    FileId id, String name, String type, long size, Digest digest, Scan scan, Instant storedAt) {

  /** What the scanner said; nobody opens an infected file. */
  public enum Scan {
    NOT_SCANNED,
    WAITING,
    CLEAN,
    INFECTED
  }
}
