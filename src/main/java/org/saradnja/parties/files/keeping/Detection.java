package org.saradnja.parties.files.keeping;

import java.util.Arrays;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypes;
import org.saradnja.parties.files.Examined.Flaw;

/** What the bytes themselves say that a file is. */
sealed interface Detection {

  record Known(FileType type) implements Detection {}

  record Unwelcome(Flaw flaw) implements Detection {}

  /** Every signature on the list stands within the first kilobyte. */
  int PREFIX = 1024;

  static Detection of(byte[] content) {
    if (PackagedDocument.begins(content)) {
      return PackagedDocument.detect(content);
    }
    var prefix = Arrays.copyOf(content, Math.min(content.length, PREFIX));
    return switch (Signatures.KNOWN.detect(prefix)) {
      case "application/x-tika-msoffice" -> compound(content);
      case String mediaType ->
          FileType.of(mediaType)
              .<Detection>map(Known::new)
              .orElseGet(() -> new Unwelcome(Flaw.TYPE_NOT_ALLOWED));
    };
  }

  /** Word and Excel files of today become compound files when they are locked by a password. */
  private static Detection compound(byte[] content) {
    return new Unwelcome(
        Bytes.containWide(content, "EncryptedPackage") ? Flaw.ENCRYPTED : Flaw.TYPE_NOT_ALLOWED);
  }

  /** Read at the first upload, not at the start. */
  final class Signatures {

    private static final Tika KNOWN = new Tika(MimeTypes.getDefaultMimeTypes());

    private Signatures() {}
  }
}
