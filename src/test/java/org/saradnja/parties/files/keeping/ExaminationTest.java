package org.saradnja.parties.files.keeping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.saradnja.parties.files.Examined;
import org.saradnja.parties.files.Examined.Flaw;
import org.saradnja.parties.files.Upload;
import org.saradnja.testing.Documents;

class ExaminationTest {

  private static final long LARGEST = 1 << 20;

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void aSoundFileIsKnownByItsContent(String name, byte[] content, FileType type) {
    assertThat(Examination.of(new Upload(name, content), LARGEST))
        .isEqualTo(new Examination.Passed(type));
  }

  static Stream<Arguments> aSoundFileIsKnownByItsContent() {
    return Stream.of(
        arguments("statut.pdf", Documents.pdf("Статут"), FileType.PDF),
        arguments("STATUT.PDF", Documents.pdf("Статут"), FileType.PDF),
        arguments("slika.png", Documents.png(), FileType.PNG),
        arguments("slika.jpg", Documents.jpeg(), FileType.JPEG),
        arguments("slika.JPEG", Documents.jpeg(), FileType.JPEG),
        arguments("opis.docx", Documents.docx(), FileType.DOCX),
        arguments("budzet.xlsx", Documents.xlsx(), FileType.XLSX),
        arguments("opis.odt", Documents.openDocument("text"), FileType.ODT),
        arguments("budzet.ods", Documents.openDocument("spreadsheet"), FileType.ODS));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource
  void aFlawedFileIsNotKept(String name, byte[] content, Flaw flaw) {
    var failed = (Examination.Failed) Examination.of(new Upload(name, content), LARGEST);

    assertThat(failed.flawed().flaw()).isEqualTo(flaw);
  }

  static Stream<Arguments> aFlawedFileIsNotKept() {
    return Stream.of(
        arguments("prazno.pdf", new byte[0], Flaw.EMPTY),
        arguments("veliko.pdf", Arrays.copyOf(Documents.pdf("x"), 1_048_577), Flaw.TOO_LARGE),
        arguments("slika.pdf", Documents.png(), Flaw.NAME_DIFFERS),
        arguments("statut", Documents.pdf("x"), Flaw.NAME_DIFFERS),
        arguments("program.pdf", "MZ\0\0 program".getBytes(UTF_8), Flaw.TYPE_NOT_ALLOWED),
        arguments("strana.pdf", "<html><script>".getBytes(UTF_8), Flaw.TYPE_NOT_ALLOWED),
        arguments("tekst.pdf", "само текст".getBytes(UTF_8), Flaw.TYPE_NOT_ALLOWED),
        arguments("sve.zip", Documents.zip("a.pdf", "%PDF-1.7"), Flaw.TYPE_NOT_ALLOWED),
        arguments("sve.docx", Documents.zip("a.txt", "текст"), Flaw.TYPE_NOT_ALLOWED),
        arguments("zakljucano.pdf", Documents.lockedPdf(), Flaw.ENCRYPTED),
        arguments("samo-zaglavlje.pdf", "%PDF-1.7\n".getBytes(UTF_8), Flaw.DAMAGED),
        arguments("bez-strana.pdf", withoutPages(), Flaw.DAMAGED),
        arguments("prepisano.pdf", overwritten(), Flaw.DAMAGED),
        arguments("a.docx", Documents.compoundWith("EncryptedPackage"), Flaw.ENCRYPTED),
        arguments("a.odt", lockedOpenDocument(), Flaw.ENCRYPTED),
        arguments("stari.doc", Documents.compoundWith("WordDocument"), Flaw.TYPE_NOT_ALLOWED),
        arguments("makro.docx", withMacros(), Flaw.WITH_MACROS),
        arguments("pola.docx", Arrays.copyOf(Documents.docx(), 60), Flaw.DAMAGED));
  }

  @Test
  void whereverAPdfIsCutOffItIsOpenedOrSaidToBeDamagedAndNothingFails() {
    var whole = Documents.pdf("Статут");

    for (int length = 8; length < whole.length; length += 16) {
      assertThat(Examination.of(new Upload("s.pdf", Arrays.copyOf(whole, length)), LARGEST))
          .as("%d of %d bytes", length, whole.length)
          .isIn(
              new Examination.Passed(FileType.PDF),
              new Examination.Failed(new Examined.Flawed(Flaw.DAMAGED)));
    }
  }

  @Test
  void theWordEncryptInATextDoesNotLockAPdf() {
    var about = Documents.pdf("How to /Encrypt a document");

    assertThat(Examination.of(new Upload("o.pdf", about), LARGEST))
        .isEqualTo(new Examination.Passed(FileType.PDF));
  }

  @Test
  void aFileJustOverTheLimitNeverReadsAsEqualToIt() {
    var failed =
        (Examination.Failed)
            Examination.of(new Upload("a.pdf", new byte[(int) LARGEST + 1]), LARGEST);

    assertThat(failed.flawed().arguments()).containsExactly("1,1", "1");
  }

  private static byte[] withoutPages() {
    try (var document = new PDDocument();
        var bytes = new ByteArrayOutputStream()) {
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A good header over nothing that anybody could open. */
  private static byte[] overwritten() {
    var content = Documents.pdf("Статут");
    Arrays.fill(content, 16, content.length, (byte) 'x');
    return content;
  }

  private static byte[] lockedOpenDocument() {
    return Documents.zip(
        "mimetype",
        "application/vnd.oasis.opendocument.text",
        "META-INF/manifest.xml",
        "<manifest:encryption-data/>");
  }

  private static byte[] withMacros() {
    return Documents.zip(
        "[Content_Types].xml",
        "<Types/>",
        "word/document.xml",
        "<w:document/>",
        "word/vbaProject.bin",
        "macro");
  }
}
