package org.saradnja.base.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Csv;
import org.saradnja.testing.Property;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

class DownloadTest {

  private static final List<String> COLUMNS = List.of("naziv", "iznos", "dan");
  private static final Download LIST =
      new Download(
          "lista",
          COLUMNS,
          List.of(
              List.of("Удружење „Пчела“, Рашка", "5820000.00", "2027-04-26"),
              List.of("=HYPERLINK(\"x\")", "0.05", "")));

  @ParameterizedTest
  @CsvSource({
    "csv, text/csv;charset=UTF-8",
    "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "json, application/json",
  })
  void everyFormIsAFileToSaveWithItsNameAndType(String ending, String type) {
    var headers = in(ending, LIST).getHeaders();

    assertThat(headers.getFirst(HttpHeaders.CONTENT_TYPE)).isEqualTo(type);
    assertThat(headers.getFirst(HttpHeaders.CONTENT_DISPOSITION))
        .isEqualTo("attachment; filename=\"lista." + ending + "\"");
  }

  @Test
  void aSpreadsheetReadsCyrillicAndRunsNothing() {
    var csv = text(LIST.csv());

    assertThat(csv)
        .isEqualTo(
            """
            \uFEFFnaziv,iznos,dan\r
            "Удружење „Пчела“, Рашка",5820000.00,2027-04-26\r
            "'=HYPERLINK(""x"")",0.05,\r
            """);
  }

  @Test
  void aWorkbookHoldsEveryValueAsTextUnderItsColumn() throws IOException {
    assertThat(sheet(LIST))
        .containsExactly(
            COLUMNS,
            List.of("Удружење „Пчела“, Рашка", "5820000.00", "2027-04-26"),
            List.of("=HYPERLINK(\"x\")", "0.05", ""));
  }

  @Test
  void programsGetEachRowByTheNamesOfTheColumns() {
    var rows = JsonMapper.shared().readTree(body(LIST.json()));

    assertThat(rows.get(0).propertyNames()).containsExactlyElementsOf(COLUMNS);
    assertThat(rows.get(0).get("iznos").isString()).isTrue();
    assertThat(rows.get(1).get("naziv").asString()).isEqualTo("=HYPERLINK(\"x\")");
  }

  @Test
  void anEmptyListStillNamesItsColumns() throws IOException {
    var empty = new Download("prazna", COLUMNS, List.of());

    assertThat(text(empty.csv())).isEqualTo("\uFEFFnaziv,iznos,dan\r\n");
    assertThat(text(empty.json())).isEqualTo("[]");
    assertThat(sheet(empty)).containsExactly(COLUMNS);
  }

  @Test
  void allThreeFormsSayTheSame() {
    Property.forAll(
        DownloadTest::someList,
        list -> {
          var rows = list.rows();
          var json = JsonMapper.shared().readTree(body(list.json()));

          assertThat(Csv.read(text(list.csv())).stream().skip(1).map(Csv.Line::cells).toList())
              .isEqualTo(rows);
          assertThat(json.size()).isEqualTo(rows.size());
          for (int at = 0; at < rows.size(); at++) {
            assertThat(json.get(at).get("iznos").asString()).isEqualTo(rows.get(at).get(1));
          }
        });
  }

  private static Download someList(RandomGenerator random) {
    var signs = List.of("а", "б", ",", "\"", " ", "1", ";");
    var rows =
        IntStream.range(0, random.nextInt(4))
            .mapToObj(_ -> COLUMNS.stream().map(_ -> "н" + some(random, signs)).toList())
            .toList();
    return new Download("lista", COLUMNS, rows);
  }

  private static String some(RandomGenerator random, List<String> signs) {
    return random
        .ints(random.nextInt(5), 0, signs.size())
        .mapToObj(signs::get)
        .reduce("", String::concat);
  }

  private static ResponseEntity<byte[]> in(String ending, Download list) {
    return switch (ending) {
      case "csv" -> list.csv();
      case "xlsx" -> list.xlsx();
      case "json" -> list.json();
      default -> throw new IllegalArgumentException(ending);
    };
  }

  private static List<List<String>> sheet(Download list) throws IOException {
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(body(list.xlsx())));
        var rows = workbook.getFirstSheet().openStream()) {
      return rows.map(row -> row.stream().map(cell -> cell == null ? "" : cell.getText()).toList())
          .toList();
    }
  }

  private static byte[] body(ResponseEntity<byte[]> file) {
    return Objects.requireNonNull(file.getBody());
  }

  private static String text(ResponseEntity<byte[]> file) {
    return new String(body(file), UTF_8);
  }
}
