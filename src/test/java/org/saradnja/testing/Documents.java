package org.saradnja.testing;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Small real documents of the kinds that people attach. */
public final class Documents {

  private Documents() {}

  /** One empty page; the title makes its content its own. */
  public static byte[] pdf(String title) {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.getDocumentInformation().setTitle(title);
      return saved(document);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public static byte[] lockedPdf() {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return saved(document);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public static byte[] png() {
    return image("png");
  }

  public static byte[] jpeg() {
    return image("jpeg");
  }

  public static byte[] docx() {
    return zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w:document/>");
  }

  public static byte[] xlsx() {
    return zip("xl/workbook.xml", "<workbook/>", "[Content_Types].xml", "<Types/>");
  }

  public static byte[] openDocument(String kind) {
    return zip(
        "mimetype",
        "application/vnd.oasis.opendocument." + kind,
        "META-INF/manifest.xml",
        "<manifest:manifest/>");
  }

  /** Names and contents of the parts, by turns. */
  public static byte[] zip(String... parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int part = 0; part < parts.length; part += 2) {
        zip.putNextEntry(new ZipEntry(parts[part]));
        zip.write(parts[part + 1].getBytes(UTF_8));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return bytes.toByteArray();
  }

  /** The beginning of a compound file with a stream of this name, as Word locks its documents. */
  public static byte[] compoundWith(String stream) {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(
        new byte[] {
          (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
        });
    bytes.writeBytes(new byte[504]);
    bytes.writeBytes(stream.getBytes(UTF_16LE));
    return bytes.toByteArray();
  }

  private static byte[] image(String format) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, bytes);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return bytes.toByteArray();
  }

  private static byte[] saved(PDDocument document) throws IOException {
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }
}
