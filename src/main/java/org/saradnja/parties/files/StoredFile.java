package org.saradnja.parties.files;

import java.time.Instant;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.web.Texts;

/**
 * A file as it was received.
 *
 * @param type media type found in the content, never what the browser claimed
 * @param size in bytes
 */
public record StoredFile(
    FileId id, String name, String type, long size, Digest digest, Scan scan, Instant storedAt) {

  private static final int STEP = 1024;

  /** What the scanner said; nobody opens an infected file. */
  public enum Scan {
    NOT_SCANNED,
    WAITING,
    CLEAN,
    INFECTED;

    /** In words, for every place that shows a file. */
    public String say(Texts t) {
      return t.get("files.scan." + name());
    }
  }

  /** Rounded up: {@code 98 kB}, {@code 3 MB}. */
  public static String say(long size, Texts t) {
    long kilobytes = Math.ceilDiv(size, STEP);
    return kilobytes < STEP
        ? t.get("files.size.kb", kilobytes)
        : t.get("files.size.mb", Math.ceilDiv(kilobytes, STEP));
  }
}
