package org.saradnja.parties.files.keeping;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.parties.files.Examined.Flaw;
import org.saradnja.parties.files.keeping.Detection.Known;
import org.saradnja.parties.files.keeping.Detection.Unwelcome;
import org.saradnja.testing.Documents;
import org.saradnja.testing.Property;

class PackagedDocumentTest {

  @Test
  void aPackageIsKnownByWhatIsInIt() {
    assertThat(PackagedDocument.detect(Documents.docx())).isEqualTo(new Known(FileType.DOCX));
    assertThat(PackagedDocument.detect(Documents.xlsx())).isEqualTo(new Known(FileType.XLSX));
    assertThat(
            PackagedDocument.detect(
                Documents.zip("ppt/presentation.xml", "<p/>", "[Content_Types].xml", "<Types/>")))
        .isEqualTo(new Known(FileType.PPTX));
    assertThat(PackagedDocument.detect(Documents.openDocument("text")))
        .isEqualTo(new Known(FileType.ODT));
    assertThat(PackagedDocument.detect(Documents.openDocument("spreadsheet")))
        .isEqualTo(new Known(FileType.ODS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"presentation", "graphics", "text-template", ""})
  void otherKindsOfOpenDocumentAreNotTaken(String kind) {
    assertThat(PackagedDocument.detect(Documents.openDocument(kind)))
        .isEqualTo(new Unwelcome(Flaw.TYPE_NOT_ALLOWED));
  }

  @Test
  void aPackageOfOtherThingsIsNotTaken() {
    assertThat(PackagedDocument.detect(Documents.zip("virus.exe", "MZ")))
        .isEqualTo(new Unwelcome(Flaw.TYPE_NOT_ALLOWED));
    assertThat(PackagedDocument.detect(Documents.zip("word/document.xml", "<w/>")))
        .as("without its list of contents it is no Word document")
        .isEqualTo(new Unwelcome(Flaw.TYPE_NOT_ALLOWED));
  }

  @ParameterizedTest
  @CsvSource({"word/vbaProject.bin", "xl/vbaProject.bin", "vbaProject.bin"})
  void macrosAreFoundWhereverTheyAre(String part) {
    var withMacros =
        Documents.zip(
            "[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>", part, "macro");

    assertThat(PackagedDocument.detect(withMacros)).isEqualTo(new Unwelcome(Flaw.WITH_MACROS));
  }

  @Test
  void aPackageThatWasCutOffIsDamaged() {
    var whole = Documents.docx();

    assertThat(PackagedDocument.detect(Arrays.copyOf(whole, whole.length / 2)))
        .isEqualTo(new Unwelcome(Flaw.DAMAGED));
    assertThat(PackagedDocument.detect(Arrays.copyOf(whole, 5)))
        .isEqualTo(new Unwelcome(Flaw.DAMAGED));
  }

  @Test
  void aPackageOfTensOfThousandsOfPartsIsNotOpened() {
    var parts = new String[2 * 20_001];
    for (int part = 0; part < parts.length; part += 2) {
      parts[part] = "p" + part;
      parts[part + 1] = "";
    }

    assertThat(PackagedDocument.detect(Documents.zip(parts)))
        .isEqualTo(new Unwelcome(Flaw.TYPE_NOT_ALLOWED));
  }

  @Test
  void whateverComesIsAnsweredAndNeverADefect() {
    Property.forAll(
        random -> {
          var content = Documents.docx();
          for (int change = 0; change < random.nextInt(1, 20); change++) {
            content[random.nextInt(4, content.length)] = (byte) random.nextInt();
          }
          return content;
        },
        content -> assertThat(Detection.of(content)).isNotNull());
  }

  @ParameterizedTest
  @CsvSource({
    "abcabd, abd, true",
    "abcabd, abcabd, true",
    "abcabd, d, true",
    "abcabd, abdx, false",
    "ab, abc, false",
    "aab, ab, true",
  })
  void aWordIsFoundWhereverItStands(String content, String word, boolean found) {
    assertThat(Bytes.contain(content.getBytes(ISO_8859_1), word)).isEqualTo(found);
  }

  @Test
  void theNameOfAStreamIsFoundAsMicrosoftWritesIt() {
    assertThat(Bytes.containWide(Documents.compoundWith("EncryptedPackage"), "EncryptedPackage"))
        .isTrue();
    assertThat(Bytes.containWide("EncryptedPackage".getBytes(UTF_8), "EncryptedPackage")).isFalse();
  }
}
