package org.saradnja.parties.files.keeping;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.saradnja.parties.files.Examined.Flaw;
import org.saradnja.parties.files.keeping.Detection.Known;
import org.saradnja.parties.files.keeping.Detection.Unwelcome;

/**
 * Documents that are zip packages inside: of Word, Excel, PowerPoint and OpenDocument. Only the
 * table of contents and two short parts are read, so a package that would swell when opened does no
 * harm.
 */
final class PackagedDocument {

  private static final byte[] PACKAGE = {'P', 'K', 3, 4};
  private static final int LONGEST_PART = 1 << 20;
  private static final int MOST_PARTS = 20_000;

  private PackagedDocument() {}

  static boolean begins(byte[] content) {
    return content.length >= PACKAGE.length
        && Arrays.equals(content, 0, PACKAGE.length, PACKAGE, 0, PACKAGE.length);
  }

  static Detection detect(byte[] content) {
    try (var zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
            .setIgnoreLocalFileHeader(true)
            .get()) {
      var parts = Collections.list(zip.getEntries());
      if (parts.size() > MOST_PARTS) {
        return new Unwelcome(Flaw.TYPE_NOT_ALLOWED);
      }
      return isLocked(zip, parts) ? new Unwelcome(Flaw.ENCRYPTED) : kind(zip, parts);
    } catch (IOException _) {
      return new Unwelcome(Flaw.DAMAGED);
    }
  }

  private static boolean isLocked(ZipFile zip, List<ZipArchiveEntry> parts) throws IOException {
    return parts.stream().anyMatch(part -> part.getGeneralPurposeBit().usesEncryption())
        || text(zip, "META-INF/manifest.xml").contains("encryption-data");
  }

  private static Detection kind(ZipFile zip, List<ZipArchiveEntry> parts) throws IOException {
    if (parts.stream().anyMatch(part -> part.getName().endsWith("vbaProject.bin"))) {
      return new Unwelcome(Flaw.WITH_MACROS);
    }
    if (has(parts, "[Content_Types].xml") && has(parts, "word/document.xml")) {
      return new Known(FileType.DOCX);
    }
    if (has(parts, "[Content_Types].xml") && has(parts, "xl/workbook.xml")) {
      return new Known(FileType.XLSX);
    }
    if (has(parts, "[Content_Types].xml") && has(parts, "ppt/presentation.xml")) {
      return new Known(FileType.PPTX);
    }
    return FileType.of(text(zip, "mimetype").strip())
        .<Detection>map(Known::new)
        .orElseGet(() -> new Unwelcome(Flaw.TYPE_NOT_ALLOWED));
  }

  private static boolean has(List<ZipArchiveEntry> parts, String name) {
    return parts.stream().anyMatch(part -> part.getName().equals(name));
  }

  private static String text(ZipFile zip, String name) throws IOException {
    var part = zip.getEntry(name);
    if (part == null || !zip.canReadEntryData(part)) {
      return "";
    }
    try (var content = zip.getInputStream(part)) {
      return new String(content.readNBytes(LONGEST_PART), UTF_8);
    }
  }
}
