package org.saradnja.training.exams.bank;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;

/** A file of questions, or its text: which is read, and why nothing is. */
class TransferFormTest {

  @Test
  void aFileGoesBeforeWhatWasPasted() throws IOException {
    var form = new TransferForm("gift", "налепљено", file("из датотеке".getBytes(UTF_8)), "");

    assertThat(form.content().text()).isEqualTo("из датотеке");
    assertThat(form.content().problem()).isEmpty();
  }

  @Test
  void anEmptyFileIsNoFile() throws IOException {
    var form = new TransferForm("gift", "налепљено", file(new byte[0]), "");

    assertThat(form.content().text()).isEqualTo("налепљено");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\n\t"})
  void nothingAtAllIsSaidSo(String text) throws IOException {
    assertThat(new TransferForm("gift", text, null, "").content().problem())
        .contains("exams.import.error.empty");
  }

  @Test
  void neitherTextNorFileIsLargerThanTwoMegabytes() throws IOException {
    assertThat(new TransferForm("gift", "a".repeat(2_000_000), null, "").content().problem())
        .isEmpty();
    assertThat(new TransferForm("gift", "a".repeat(2_000_001), null, "").content().problem())
        .contains("exams.import.error.tooLarge");
    assertThat(new TransferForm("gift", "", file(new byte[2_000_001]), "").content().problem())
        .contains("exams.import.error.tooLarge");
  }

  @Test
  void aFileInAnotherEncodingIsNotReadHalf() throws IOException {
    var latin2 = "šta je ćilim?".getBytes(Charset.forName("windows-1250"));

    var content = new TransferForm("gift", "", file(latin2), "").content();

    assertThat(content.problem()).contains("exams.import.error.encoding");
    assertThat(content.text()).isEmpty();
  }

  @Test
  void itIsTakenOnlyWhenThatWasPressed() {
    assertThat(new TransferForm("gift", "x", null, "uvezi").takes()).isTrue();
    assertThat(new TransferForm("gift", "x", null, "pregled").takes()).isFalse();
    assertThat(new TransferForm(null, null, null, null).takes()).isFalse();
  }

  private static MultipartFile file(byte[] content) {
    return new MockMultipartFile("file", "pitanja.txt", "text/plain", content);
  }
}
