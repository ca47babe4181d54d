package org.saradnja.training.exams.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saradnja.training.exams.QuestionReader.Flaw;
import org.saradnja.training.exams.QuestionReader.ReadQuestion;
import org.saradnja.training.exams.QuestionReader.ReadQuestions;
import org.saradnja.training.exams.Share;
import org.saradnja.training.exams.Task;
import org.saradnja.training.exams.Task.Choice;
import org.saradnja.training.exams.Task.NumberKey;
import org.saradnja.training.exams.Task.Pair;

class GiftReaderTest {

  @Test
  void readsWhatPeopleWriteByHand() {
    var read =
        read(
            """
            // коментар
            $CATEGORY: tests/M7 Поступак

            ::П20:: Колики је рок за приговор? {
              ~три дана
              =осам дана # тако је
              ~%25%десет дана
              ####Осам дана од објављивања.
            }

            Листа се објављује. {T}
            """);

    assertThat(read.flaws()).isEmpty();
    assertThat(read.questions()).extracting(ReadQuestion::place).containsExactly(1, 2);
    var first = read.questions().getFirst();
    assertThat(first.code()).isEqualTo("П20");
    assertThat(first.text().module()).as("with the Cyrillic letter").isEqualTo("М7");
    assertThat(first.text().explanation()).isEqualTo("Осам дана од објављивања.");
    assertThat(first.text().task())
        .isEqualTo(
            new Task.SingleChoice(
                "Колики је рок за приговор?",
                List.of(
                    Choice.wrong("три дана"),
                    new Choice("осам дана", Share.WHOLE, "тако је"),
                    new Choice("десет дана", new Share(2_500_000), ""))));
    assertThat(task(read, 1)).isEqualTo(new Task.TrueFalse("Листа се објављује.", true));
  }

  @Test
  void severalRightAnswersHaveWeightsAndNoEqualsSign() {
    var read = read("Шта се прилаже? {~%50%рачун ~%50%извод ~%-100%фотографија}");

    assertThat(task(read, 0)).isInstanceOf(Task.MultipleChoice.class);
    var multiple = (Task.MultipleChoice) task(read, 0);
    assertThat(multiple.choices())
        .extracting(choice -> choice.share().percent())
        .containsExactly("50", "50", "-100");
  }

  @Test
  void numbersHaveTolerancesAndRanges() {
    var exact = new Task.Numeric("Дана?", List.of(key("8", "0")));

    assertThat(task(read("Дана? {#8}"), 0)).isEqualTo(exact);
    assertThat(task(read("Дана? {#8:0.5}"), 0))
        .isEqualTo(new Task.Numeric("Дана?", List.of(key("8", "0.5"))));
    assertThat(task(read("Дана? {#7..9}"), 0))
        .isEqualTo(new Task.Numeric("Дана?", List.of(key("8", "1"))));
    assertThat(task(read("Дана? {# =8:0 =%50%8:2#близу}"), 0))
        .isEqualTo(
            new Task.Numeric(
                "Дана?",
                List.of(
                    key("8", "0"),
                    new NumberKey(
                        new BigDecimal("8"), new BigDecimal("2"), new Share(5_000_000)))));
  }

  @Test
  void arrowsMakePairsAndAnEmptyLeftSideADistractor() {
    var read = read("Спојте. {=увид -> 3 дана =приговор -> 8 дана = -> 60 дана}");

    assertThat(task(read, 0))
        .isEqualTo(
            new Task.Matching(
                "Спојте.",
                List.of(new Pair("увид", "3 дана"), new Pair("приговор", "8 дана")),
                List.of("60 дана")));
  }

  @Test
  void aGapStandsWhereTheAnswerIsMissing() {
    assertThat(task(read("Рок је {=осам ~три} дана."), 0).stem()).isEqualTo("Рок је _____ дана.");
  }

  @Test
  void escapedSignsAreSigns() {
    var read = read("Колико је 2\\:2\\=\\{1\\}? {=1 \\# један ~0 \\~ нула}");

    assertThat(task(read, 0).stem()).isEqualTo("Колико је 2:2={1}?");
    assertThat(((Task.SingleChoice) task(read, 0)).choices())
        .extracting(Choice::text)
        .containsExactly("1 # један", "0 ~ нула");
  }

  @Test
  void htmlLosesItsMarksAndAPictureIsRefused() {
    var read =
        read(
            """
            [html]<p>Рок&nbsp;је <b>осам</b> дана&colon; да?</p>{T}

            ::слика::[html]<p>Шта је ово? <img src\\="x.png"></p>{=печат ~грб}
            """);

    assertThat(task(read, 0).stem()).startsWith("Рок је осам дана");
    assertThat(read.flaws()).containsExactly(new Flaw(2, "picture", "слика"));
  }

  @Test
  void oneBadQuestionDoesNotSpoilTheFile() {
    var read =
        read(
            """
            ::есеј::Опишите поступак. {}

            ::опис::Ово је само текст.

            ::отворено::Рок је {=осам

            ::бројка::Дана? {#осам}

            ::добро::Рок је осам дана. {TRUE}
            """);

    assertThat(read.flaws())
        .extracting(Flaw::key)
        .containsExactly("essay", "noAnswers", "notClosed", "unknownAnswers");
    assertThat(read.questions()).extracting(ReadQuestion::code).containsExactly("добро");
  }

  @Test
  void anEmptyFileSaysSo() {
    assertThat(read("\uFEFF\r\n// ништа\r\n").flaws()).containsExactly(new Flaw(0, "nothing", ""));
  }

  private static ReadQuestions read(String file) {
    return new GiftReader().read(file);
  }

  private static Task task(ReadQuestions read, int at) {
    return read.questions().get(at).text().task();
  }

  private static NumberKey key(String value, String tolerance) {
    return new NumberKey(new BigDecimal(value), new BigDecimal(tolerance), Share.WHOLE);
  }
}
