package org.saradnja.parties.files.keeping;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.parties.files.Examined;
import org.saradnja.parties.files.Examined.Flaw;
import org.saradnja.parties.files.Upload;
import org.saradnja.testing.Documents;

class PdfStreamsTest {

  private static final int MEGABYTE = 1 << 20;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode",
        "/Type /ObjStm /N 1 /Fi#72st 4 /Filter [/FlateDecode]",
        "/Type /XRef /Size 2 /W [1 2 1] /Filter /Fl",
      })
  void aFileThatWouldFillTheMemoryWhenOpenedIsRefusedUnopened(String dictionary) {
    var bomb = pdf(dictionary, zeros(65));

    assertThat(bomb.length).isLessThan(MEGABYTE);
    assertThat(Examination.of(new Upload("a.pdf", bomb), MEGABYTE))
        .isEqualTo(new Examination.Failed(new Examined.Flawed(Flaw.SWELLS)));
  }

  @Test
  void manySmallOnesTogetherAreAsMuchAsALargeOne() {
    var one = "1 0 obj\n<< /N 1 /First 4 /Filter /FlateDecode >>\nstream\n";
    var packed = new String(zeros(13), ISO_8859_1) + "\nendstream\nendobj\n";
    var five = ("%PDF-1.7\n" + (one + packed).repeat(5)).getBytes(ISO_8859_1);

    assertThat(PdfStreams.swell(five)).isTrue();
    assertThat(PdfStreams.swell(pdf("/N 1 /First 4 /Filter /FlateDecode", zeros(13)))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/N 1 /First 4 /Filter [/FlateDecode /FlateDecode]",
        "/N 1 /First 4 /Filter /LZWDecode",
        "/W [1 2 1] /Filter [/ASCII85Decode /RunLengthDecode]",
      })
  void structureThatNoProgramPacksSoIsNotOpened(String dictionary) {
    assertThat(PdfStreams.swell(pdf(dictionary, new byte[10]))).isTrue();
  }

  @Test
  void aLargePictureIsNoDanger() {
    var picture = "/Subtype /Image /Width 9000 /Height 9000 /Filter /FlateDecode";

    assertThat(PdfStreams.swell(pdf(picture, zeros(80)))).isFalse();
  }

  @Test
  void aDocumentAsProgramsWriteItIsNoDanger() {
    assertThat(PdfStreams.swell(Documents.pdf("Статут"))).isFalse();
  }

  @Test
  void whatIsNestedWithoutEndIsDamaged() {
    var nested = ("%PDF-1.7\n1 0 obj\n" + "[".repeat(400_000)).getBytes(ISO_8859_1);

    assertThat(Examination.of(new Upload("a.pdf", nested), MEGABYTE))
        .isEqualTo(new Examination.Failed(new Examined.Flawed(Flaw.DAMAGED)));
  }

  private static byte[] pdf(String dictionary, byte[] stream) {
    return ("%PDF-1.7\n1 0 obj\n<< "
            + dictionary
            + " >>\nstream\r\n"
            + new String(stream, ISO_8859_1)
            + "\nendstream\nendobj\n")
        .getBytes(ISO_8859_1);
  }

  private static byte[] zeros(int megabytes) {
    var packed = new ByteArrayOutputStream();
    try (var deflating = new DeflaterOutputStream(packed)) {
      for (int one = 0; one < megabytes; one++) {
        deflating.write(new byte[MEGABYTE]);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }
}
