package org.saradnja.base.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.Csv.Line;
import org.saradnja.testing.Property;

class CsvTest {

  @Test
  void quotedCellsHoldSeparatorsQuotationMarksAndLineEnds() {
    var lines = Csv.read("a,b\r\n\"1,5\",\"каже \"\"да\"\"\"\n\"два\nреда\",x\nпоследњи,y");

    assertThat(lines)
        .containsExactly(
            new Line(1, List.of("a", "b"), true),
            new Line(2, List.of("1,5", "каже \"да\""), true),
            new Line(3, List.of("два\nреда", "x"), true),
            new Line(5, List.of("последњи", "y"), true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,b\n1,2", "a;b\n1;2", "a\tb\n1\t2", "\uFEFFa;b\n1;2\n\n;\n"})
  void theFirstLineTellsTheSeparator(String text) {
    assertThat(Csv.read(text))
        .extracting(Line::cells)
        .containsExactly(List.of("a", "b"), List.of("1", "2"));
  }

  @Test
  void anOpenQuotationMarkIsTold() {
    assertThat(Csv.read("a,b\n1,\"2\n3,4\n")).last().extracting(Line::closed).isEqualTo(false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
  void aSpreadsheetDoesNotRunWhatSomebodyWrote(String cell) {
    assertThat(Csv.write(List.of(List.of(cell)))).startsWith("'" + cell.charAt(0));
  }

  @Test
  void whatIsWrittenIsReadBack() {
    Property.forAll(
        CsvTest::someRows,
        rows -> assertThat(Csv.read(Csv.write(rows))).extracting(Line::cells).isEqualTo(rows));
  }

  @Test
  void aQuotationMarkInsideAPlainCellIsALetterLikeAnyOther() {
    assertThat(Csv.read("a,b\nКУД \"Рас\",x\n"))
        .last()
        .extracting(Line::cells)
        .isEqualTo(List.of("КУД \"Рас\"", "x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", "\n\n", " , \n,,\n"})
  void aTextWithoutContentHasNoLines(String text) {
    assertThat(Csv.read(text)).isEmpty();
  }

  @Test
  void aSeparatorInsideQuotationMarksDoesNotCount() {
    assertThat(Csv.read("\"а,б,в\";г\n1;2"))
        .extracting(Line::cells)
        .containsExactly(List.of("а,б,в", "г"), List.of("1", "2"));
  }

  @Test
  void linesAreCountedAsAnEditorCountsThem() {
    assertThat(Csv.read("a,b\r\n\r\n\"1\n2\n3\",x\r\n\r\n4,y"))
        .extracting(Line::number)
        .containsExactly(1, 3, 7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"а=б", "1-2", "", " =1", "'=1"})
  void whatDoesNotBeginAFormulaIsWrittenAsItIs(String cell) {
    assertThat(Csv.beginsAFormula(cell)).isFalse();
    assertThat(Csv.write(List.of(List.of(cell, "x")))).isEqualTo(cell + ",x\r\n");
  }

  private static List<List<String>> someRows(RandomGenerator random) {
    var signs = "аб ,\"\n;x";
    return IntStream.range(0, random.nextInt(1, 5))
        .mapToObj(_ -> List.of("а," + cell(random, signs), cell(random, signs), "к"))
        .toList();
  }

  private static String cell(RandomGenerator random, String signs) {
    return random
        .ints(random.nextInt(6), 0, signs.length())
        .mapToObj(at -> signs.substring(at, at + 1))
        .reduce("", String::concat);
  }
}
