package org.saradnja.training.exams.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.Property;
import org.saradnja.training.exams.Share;
import org.saradnja.training.exams.SomeQuestions;
import org.saradnja.training.exams.Task;
import org.saradnja.training.exams.Task.NumberKey;
import org.saradnja.training.exams.Task.TextKey;

/** One question as an item of QTI: its key, its choices, and how it is scored. */
class QtiItemTest {

  @Test
  void theRightAnswerIsTheKeyThatIsWorthTheWholeWhereverItStands() {
    var half = new NumberKey(new BigDecimal("7"), BigDecimal.ONE, new Share(5_000_000));
    var whole = new NumberKey(new BigDecimal("8"), BigDecimal.ZERO, Share.WHOLE);
    var number = item(new Task.Numeric("?", List.of(half, whole)));
    assertThat(number.expectFirst("qti-correct-response > qti-value").text()).isEqualTo("8");

    var text =
        item(
            new Task.ShortText(
                "?",
                List.of(
                    new TextKey("конкурс", new Share(5_000_000)),
                    new TextKey("јавни конкурс", Share.WHOLE)),
                false));
    assertThat(text.expectFirst("qti-correct-response > qti-value").text())
        .isEqualTo("јавни конкурс");
  }

  @Test
  void ofSeveralRightChoicesEachIsNamedAndNoSumLeavesThePoint() {
    var item = item(SomeQuestions.multiple());

    assertThat(item.select("qti-correct-response > qti-value").eachText())
        .containsExactly("C0", "C1");
    var mapping = item.expectFirst("qti-mapping");
    assertThat(mapping.attr("lower-bound")).isEqualTo("0");
    assertThat(mapping.attr("upper-bound")).isEqualTo("1");
    assertThat(mapping.select("qti-map-entry").eachAttr("mapped-value"))
        .containsExactly("0.5", "0.5", "-0.5");
    assertThat(item.expectFirst("qti-choice-interaction").attr("max-choices")).isEqualTo("0");
  }

  @Test
  void everyPairIsWorthTheSameAndDistractorsStandOnTheRight() {
    var item = item(SomeQuestions.matching());

    assertThat(item.select("qti-correct-response > qti-value").eachText())
        .containsExactly("L0 R0", "L1 R1");
    assertThat(item.select("qti-map-entry").eachAttr("mapped-value")).containsExactly("0.5", "0.5");
    assertThat(item.select("qti-simple-match-set").getLast().children().eachText())
        .containsExactly("8 дана", "3 дана", "60 дана");
  }

  @ParameterizedTest
  @CsvSource({"true, T", "false, F"})
  void truthHasTwoChoicesAndOneOfThemIsRight(boolean right, String key) {
    var item = item(new Task.TrueFalse("Рок је осам дана.", right));

    assertThat(item.expectFirst("qti-correct-response > qti-value").text()).isEqualTo(key);
    assertThat(item.select("qti-simple-choice").eachText()).containsExactly("Тачно", "Нетачно");
    assertThat(item.expectFirst("qti-response-processing").attr("template"))
        .endsWith("match_correct");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void capitalsMatterWhereTheBankSaysSo(boolean strict) {
    var task = new Task.ShortText("?", List.of(new TextKey("ЈЛС", Share.WHOLE)), strict);

    assertThat(item(task).expectFirst("qti-map-entry").attr("case-sensitive"))
        .isEqualTo(String.valueOf(strict));
  }

  @Test
  void identifiersAreTheSameForTheSameVersionAndPlainAscii() {
    Property.forAll(
        SomeQuestions::any,
        question -> {
          assertThat(QtiItem.identifier(question)).matches("q-[0-9a-f-]{36}-[1-9][0-9]*");
          assertThat(QtiItem.identifier(question)).isEqualTo(QtiItem.identifier(question));
        });
  }

  private static Document item(Task task) {
    var question = SomeQuestions.of("П1", task);
    return Jsoup.parse(
        XmlWriter.document(xml -> new QtiItem(question, xml).write()), Parser.xmlParser());
  }
}
