package org.saradnja.parties.registry.organisations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockMultipartFile;

class ImportFormTest {

  private static final String TABLE = "maticni_broj,pib\n17059831,104052135\n";
  private static final int MEGABYTE = 1_000_000;

  @Test
  void whatWasPastedIsTheTable() throws IOException {
    var table = new ImportForm(TABLE, null, null).table();

    assertThat(table).isEqualTo(new ImportForm.Table(TABLE, Optional.empty()));
  }

  @Test
  void aFileGoesBeforeWhatWasPasted() throws IOException {
    var form = new ImportForm("старо", file(TABLE.getBytes(UTF_8)), "");

    assertThat(form.table().text()).isEqualTo(TABLE);
  }

  @Test
  void anEmptyFileIsNoFile() throws IOException {
    assertThat(new ImportForm(TABLE, file(new byte[0]), "").table().text()).isEqualTo(TABLE);
  }

  @ParameterizedTest
  @CsvSource({"uvezi, true", "pregled, false", "'', false", ", false", "UVEZI, false"})
  void onlyTheSecondStepTakesOver(String step, boolean takesOver) {
    assertThat(new ImportForm(TABLE, null, step).asksToTakeOver()).isEqualTo(takesOver);
  }

  @Test
  void aTableMayHaveAMegabyteHoweverItComes() throws IOException {
    var whole = "a".repeat(MEGABYTE);

    assertThat(new ImportForm(whole, null, "").table().problem()).isEmpty();
    assertThat(new ImportForm("", file(whole.getBytes(UTF_8)), "").table().problem()).isEmpty();
    assertThat(new ImportForm(whole + "a", null, "").table().problem())
        .contains(Problem.of("table", "table.tooLarge"));
    assertThat(new ImportForm("", file((whole + "a").getBytes(UTF_8)), "").table().problem())
        .contains(Problem.of("table", "table.tooLarge"));
  }

  @Test
  void cyrillicIsWeighedInBytesAsItIsSent() throws IOException {
    assertThat(new ImportForm("а".repeat(MEGABYTE / 2 + 1), null, "").table().problem())
        .contains(Problem.of("table", "table.tooLarge"));
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, Удружење",
    "windows-1250, Udruženje Šljiva",
    "x-UTF-16LE-BOM, Удружење"
  })
  void anotherEncodingIsToldAndNotGuessed(String encoding, String name) throws IOException {
    var table = new ImportForm("", file(name.getBytes(Charset.forName(encoding))), "").table();

    assertThat(table.problem()).contains(Problem.of("table", "table.encoding"));
  }

  @Test
  void whatWasPastedIsNotLostWhenTheFileCannotBeRead() throws IOException {
    var form = new ImportForm("налепљено", file(new byte[] {(byte) 0xC0, (byte) 0x80}), "");

    assertThat(form.table().text()).isEqualTo("налепљено");
  }

  private static MockMultipartFile file(byte[] content) {
    return new MockMultipartFile("file", "udruzenja.csv", "text/csv", content);
  }
}
