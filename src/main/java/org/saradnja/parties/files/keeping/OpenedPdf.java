package org.saradnja.parties.files.keeping;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.saradnja.parties.files.Examined.Flaw;

/**
 * Opens a PDF as those will who must read it: its pages have to be found, and no password asked
 * for. What is printed on them is not looked at.
 */
final class OpenedPdf {

  /** What a document may take of the memory; more than that goes to a file for a while. */
  private static final MemoryUsageSetting MEMORY =
      MemoryUsageSetting.setupMixed(8L << 20, 256L << 20);

  private OpenedPdf() {}

  static Optional<Flaw> flaw(byte[] content) {
    return PdfStreams.swell(content) ? Optional.of(Flaw.SWELLS) : opened(content);
  }

  private static Optional<Flaw> opened(byte[] content) {
    try (var document = Loader.loadPDF(content, "", null, null, MEMORY.streamCache)) {
      if (document.isEncrypted()) {
        return Optional.of(Flaw.ENCRYPTED);
      }
      return document.getNumberOfPages() > 0 && document.getPage(0) != null
          ? Optional.empty()
          : Optional.of(Flaw.DAMAGED);
    } catch (InvalidPasswordException _) {
      return Optional.of(Flaw.ENCRYPTED);
    } catch (IOException | RuntimeException unreadable) {
      // The reader meets broken structures with unchecked failures too, and all of them say that
      // nobody could open the file.
      return Optional.of(Bytes.contain(content, "/Encrypt") ? Flaw.ENCRYPTED : Flaw.DAMAGED);
    }
  }
}
