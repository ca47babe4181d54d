package org.saradnja.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.Property;

class TableFileTest {

  @Test
  void rowsStandWhereWhoeverOpensTheWorkbookSeesThem() {
    var rows =
        TableFile.read(
                workbook(sheet -> {
                  sheet.value(0, 0, "Наслов");
                  sheet.value(4, 1, "пети ред, друга колона");
                }))
            .orElseThrow();

    assertThat(rows).hasSize(5);
    assertThat(rows.get(2)).isEmpty();
    assertThat(rows.get(4)).containsExactly("", "пети ред, друга колона");
  }

  @Test
  void cellsThatAMergeCoversAreEmpty() {
    var rows =
        TableFile.read(
                workbook(sheet -> {
                  sheet.value(0, 0, "Списак запослених");
                  sheet.range(0, 0, 1, 2).merge();
                  sheet.value(2, 0, "Проба");
                  sheet.value(2, 2, "ж");
                }))
            .orElseThrow();

    assertThat(rows.getFirst().getFirst()).isEqualTo("Списак запослених");
    assertThat(rows.getFirst().stream().skip(1)).allMatch(String::isEmpty);
    assertThat(rows.getLast()).containsExactly("Проба", "", "ж");
  }

  @Test
  void numbersAreReadAsTheyStand() {
    var rows = TableFile.read(workbook(sheet -> sheet.value(0, 0, 42))).orElseThrow();

    assertThat(rows.getFirst()).containsExactly("42");
  }

  @Test
  void aWorkbookThatUnpacksIntoFarMoreThanItWeighsIsNotRead() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      for (int megabyte = 0; megabyte < 60; megabyte++) {
        zip.write(new byte[1 << 20]);
      }
    }

    assertThat(packed.size()).isLessThan(TableFile.MOST_BYTES);
    assertThat(TableFile.read(packed.toByteArray())).isEmpty();
  }

  @Test
  void noTableIsReadBeyondAThousandRows() {
    assertThat(TableFile.csv("а;б\n".repeat(1500))).hasSize(1000);
    var longOne =
        workbook(sheet -> {
          for (int row = 0; row < 1200; row++) {
            sheet.value(row, 0, "Проба " + row);
          }
        });
    assertThat(TableFile.read(longOne).orElseThrow()).hasSize(1000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"а;б", "а,б", "а\tб", "\"а\";\"б\"", "\uFEFFа;б"})
  void tablesOfEverySpreadsheetAreRead(String line) {
    assertThat(TableFile.csv(line)).containsExactly(List.of("а", "б"));
  }

  @Test
  void aFileThatOnlyBeginsLikeAWorkbookIsNone() {
    assertThat(TableFile.read(new byte[] {'P', 'K', 3, 4})).isEmpty();
    assertThat(TableFile.read(new byte[] {'P', 'K'})).isPresent();
    assertThat(TableFile.read("Проба".getBytes(StandardCharsets.UTF_8)))
        .contains(List.of(List.of("Проба")));
  }

  @Test
  void whatIsWrittenForCorrectionIsReadBackTheSame() {
    Property.forAll(
        random ->
            List.of(
                List.of("Име " + random.nextInt(9), "a" + random.nextInt(99) + "@b.rs", "ж"),
                List.of("Друго " + random.nextInt(9), "", "м")),
        rows ->
            assertThat(TableFile.csv(TableFile.written(rows)))
                .map(TableFileTest::stripped)
                .isEqualTo(rows));
  }

  @Test
  void aSemicolonOrALineBreakInACellMovesNoOtherCell() {
    var written = TableFile.written(List.of(List.of("Проба\nПробић", "шеф; вд", "ж")));

    assertThat(written).isEqualTo("Проба Пробић; шеф, вд; ж");
    assertThat(TableFile.csv(written).getFirst()).hasSize(3);
  }

  private static List<String> stripped(List<String> row) {
    return row.stream().map(String::strip).toList();
  }

  private static byte[] workbook(Consumer<Worksheet> content) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Proba", "1.0")) {
      content.accept(workbook.newWorksheet("Лист"));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
