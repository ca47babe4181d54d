package org.saradnja.parties.files.keeping;

import org.saradnja.parties.files.Examined.Flaw;
import org.saradnja.parties.files.Examined.Flawed;
import org.saradnja.parties.files.Upload;

/**
 * Whether an upload may be kept. Neither its name nor the type that a browser claims is believed:
 * the content says what it is, and the name must agree.
 */
sealed interface Examination {

  record Passed(FileType type) implements Examination {}

  record Failed(Flawed flawed) implements Examination {}

  /**
   * @param largest in bytes
   */
  static Examination of(Upload upload, long largest) {
    var content = upload.content();
    if (content.length == 0) {
      return failed(Flaw.EMPTY);
    }
    if (content.length > largest) {
      return failed(Flaw.TOO_LARGE, megabytes(content.length), megabytes(largest));
    }
    return switch (Detection.of(content)) {
      case Detection.Unwelcome(Flaw flaw) -> failed(flaw, FileType.all());
      case Detection.Known(FileType type) when !type.fits(upload.name()) ->
          failed(Flaw.NAME_DIFFERS, type.name(), "." + type.ending());
      case Detection.Known(FileType type) -> opened(type, content);
    };
  }

  private static Examination opened(FileType type, byte[] content) {
    return type == FileType.PDF
        ? OpenedPdf.flaw(content).<Examination>map(flaw -> failed(flaw)).orElse(new Passed(type))
        : new Passed(type);
  }

  private static Examination failed(Flaw flaw, String... arguments) {
    return new Failed(new Flawed(flaw, arguments));
  }

  /** Rounded up to a tenth, so that a file over the limit never reads as equal to it. */
  private static String megabytes(long bytes) {
    long tenths = Math.ceilDiv(bytes * 10, 1L << 20);
    return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "," + tenths % 10;
  }
}
