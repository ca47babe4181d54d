package org.saradnja.training.exams.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.saradnja.training.exams.Basis;
import org.saradnja.training.exams.Difficulty;
import org.saradnja.training.exams.Question;
import org.saradnja.training.exams.QuestionText;
import org.saradnja.training.exams.Share;
import org.saradnja.training.exams.SomeQuestions;
import org.saradnja.training.exams.Task;
import org.saradnja.training.exams.Task.TextKey;

/** The file as Moodle takes it. */
class MoodleWriterTest {

  @Test
  void everyKindHasTheNameThatMoodleHasForIt() {
    var file =
        write(
            SomeQuestions.ofEveryKind().stream()
                .map(task -> SomeQuestions.of("П17", task))
                .toList());

    assertThat(file.select("question[type=category]")).as("one module, one category").hasSize(1);
    assertThat(file.select("question:not([type=category])").eachAttr("type"))
        .containsExactly(
            "multichoice", "multichoice", "truefalse", "matching", "numerical", "shortanswer");
  }

  @Test
  void aCategoryStandsBeforeTheQuestionsOfItsModule() {
    var file = write(List.of(of("М5"), of("М5"), of("М7"), of("М5")));

    assertThat(file.select("category > text").eachText())
        .containsExactly("$course$/top/М5", "$course$/top/М7", "$course$/top/М5");
  }

  @Test
  void oneChoiceOrSeveralIsSaid() {
    assertThat(
            write(List.of(SomeQuestions.of("П1", SomeQuestions.single()))).select("single").text())
        .isEqualTo("true");
    var several = write(List.of(SomeQuestions.of("П1", SomeQuestions.multiple())));
    assertThat(several.select("single").text()).isEqualTo("false");
    assertThat(several.select("answer").eachAttr("fraction")).containsExactly("50", "50", "-50");
  }

  @Test
  void aNumberHasItsToleranceAndAWordItsCase() {
    var number = write(List.of(SomeQuestions.of("П1", SomeQuestions.number())));
    assertThat(number.select("answer > tolerance").eachText()).containsExactly("0", "1");
    assertThat(number.select("answer").eachAttr("fraction")).containsExactly("100", "50");

    var strict = new Task.ShortText("?", List.of(new TextKey("ЈЛС", Share.WHOLE)), true);
    assertThat(write(List.of(SomeQuestions.of("П1", strict))).select("usecase").text())
        .isEqualTo("1");
  }

  @Test
  void aDistractorIsASubquestionWithoutALeftSide() {
    var file = write(List.of(SomeQuestions.of("П1", SomeQuestions.matching())));

    assertThat(file.select("subquestion > text"))
        .extracting(Element::text)
        .containsExactly("приговор", "увид", "");
  }

  @Test
  void everyTextIsPlainSoThatSignsOfHtmlStayWhatTheyAre() {
    var file =
        write(List.of(SomeQuestions.of("П1", new Task.TrueFalse("5 < 6 и <b>тако</b>", true))));

    assertThat(file.expectFirst("questiontext").attr("format")).isEqualTo("plain_text");
    assertThat(file.expectFirst("questiontext > text").wholeText())
        .isEqualTo("5 < 6 и <b>тако</b>");
    assertThat(file.expectFirst("idnumber").text()).isEqualTo("П1");
  }

  private static Question of(String module) {
    return SomeQuestions.question(
        "П1",
        new QuestionText(module, Difficulty.EASY, Basis.PROVISION, SomeQuestions.single(), "", ""));
  }

  private static Document write(List<Question> questions) {
    var file = new String(new MoodleWriter().write(questions), UTF_8);
    assertThat(Elements.root(file)).as(file).isPresent();
    return Jsoup.parse(file, Parser.xmlParser());
  }
}
