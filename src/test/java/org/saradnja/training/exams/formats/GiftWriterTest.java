package org.saradnja.training.exams.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.saradnja.training.exams.Basis;
import org.saradnja.training.exams.Difficulty;
import org.saradnja.training.exams.Question;
import org.saradnja.training.exams.QuestionText;
import org.saradnja.training.exams.SomeQuestions;
import org.saradnja.training.exams.Task;
import org.saradnja.training.exams.Task.Choice;
import org.saradnja.training.exams.Task.Pair;

/** GIFT as people read it. */
class GiftWriterTest {

  @Test
  void aSingleChoiceIsWrittenAsPeopleWriteIt() {
    assertThat(write(SomeQuestions.of("П17", SomeQuestions.single())))
        .isEqualTo(
            """
            $CATEGORY: $course$/top/М7

            // [id:П17] [tag:difficulty-easy] [tag:basis-provision]
            ::П17::[plain]Ко утврђује листу?{
            =комисија
            ~скупштина
            ~трезор
            }

            """);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource
  void everyKindHasItsSigns(Task task, String line) {
    assertThat(write(SomeQuestions.of("П17", task)).lines()).contains(line);
  }

  static Stream<Arguments> everyKindHasItsSigns() {
    return Stream.of(
        Arguments.of(SomeQuestions.multiple(), "~%50%наративни део"),
        Arguments.of(SomeQuestions.multiple(), "~%-50%биографију"),
        Arguments.of(SomeQuestions.matching(), "=приговор -> 8 дана"),
        Arguments.of(SomeQuestions.matching(), "= -> 60 дана"),
        Arguments.of(SomeQuestions.number(), "=8:0"),
        Arguments.of(SomeQuestions.number(), "=%50%8:1"),
        Arguments.of(SomeQuestions.text(), "=јавни конкурс*"),
        Arguments.of(
            new Task.TrueFalse("Рок је осам дана.", true),
            "::П17::[plain]Рок је осам дана.{TRUE}"));
  }

  @Test
  void whatLooksLikeAWeightOrAMarkerIsGuarded() {
    var task =
        new Task.SingleChoice("?", List.of(Choice.right("%50% popust"), Choice.wrong("[html] x")));

    assertThat(write(SomeQuestions.of("П1", task)).lines())
        .contains("=[plain]%50% popust", "~[plain][html] x");
  }

  @Test
  void anArrowInsideAPairIsAnotherArrow() {
    var task =
        new Task.Matching(
            "?", List.of(new Pair("а -> б", "в"), new Pair("г", "д -> ђ")), List.of());

    var read = new GiftReader().read(write(SomeQuestions.of("П1", task)));

    assertThat(read.questions().getFirst().text().task())
        .isEqualTo(
            new Task.Matching(
                "?", List.of(new Pair("а → б", "в"), new Pair("г", "д → ђ")), List.of()));
  }

  @Test
  void aQuestionWithoutAModuleFollowsWithoutACategory() {
    var text =
        new QuestionText("", Difficulty.HARD, Basis.UNVERIFIED, SomeQuestions.text(), "", "");

    assertThat(write(SomeQuestions.question("П1", text))).doesNotContain("$CATEGORY");
  }

  private static String write(Question question) {
    return new String(new GiftWriter().write(List.of(question)), UTF_8);
  }
}
