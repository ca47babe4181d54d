package org.saradnja.training.exams.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.saradnja.testing.Words;
import org.saradnja.training.exams.Ruling;
import org.saradnja.training.exams.Share;
import org.saradnja.training.exams.SomeQuestions;
import org.saradnja.training.exams.Task;
import org.saradnja.training.exams.Task.NumberKey;
import org.saradnja.training.exams.Task.TextKey;
import org.saradnja.training.exams.results.RulingForm.Parsed;

/** What may be ruled of a question of each kind, and what is asked for when it cannot be read. */
class RulingFormTest {

  private static final String REASON = "Два одговора су тачна.";

  @ParameterizedTest
  @MethodSource("everyKind")
  void everyQuestionMayBeAcceptedOrDropped(Task task) {
    assertThat(form("ACCEPTED", "", REASON).parse(task, Words.CYRILLIC))
        .isEqualTo(new Parsed.Valid(new Ruling.Accepted(), REASON));
    assertThat(form("DROPPED", "", REASON).parse(task, Words.CYRILLIC))
        .isEqualTo(new Parsed.Valid(new Ruling.Dropped(), REASON));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void whatIsNoRulingIsAskedForAgain(Task task) {
    assertThat(errors(form("", "", REASON), task)).containsOnlyKeys("ruling");
    assertThat(errors(form("ODBIJENO", "", REASON), task)).containsOnlyKeys("ruling");
  }

  static List<Task> everyKind() {
    return SomeQuestions.ofEveryKind();
  }

  @Test
  void allThatIsMissingIsSaidAtOnce() {
    assertThat(errors(form("OTHER_KEY", "", " "), SomeQuestions.single()))
        .containsOnlyKeys("key", "reason");
    assertThat(errors(new RulingForm(null, null, null), SomeQuestions.single()))
        .containsOnlyKeys("ruling", "reason");
  }

  @Test
  void aReasonIsNotLongerThanItsField() {
    assertThat(errors(form("DROPPED", "", "а".repeat(2000)), SomeQuestions.text())).isEmpty();
    assertThat(errors(form("DROPPED", "", "а".repeat(2001)), SomeQuestions.text()))
        .containsOnlyKeys("reason");
  }

  @Test
  void anotherChoiceBecomesTheOnlyRightOne() {
    var task = (Task.SingleChoice) otherKey(SomeQuestions.single(), "2");

    assertThat(task.choices())
        .extracting(choice -> choice.share().percent())
        .containsExactly("0", "0", "100");
    assertThat(task.choices()).extracting(Task.Choice::text).contains("комисија");
  }

  @Test
  void ofSeveralRightChoicesOneRemains() {
    var task = (Task.MultipleChoice) otherKey(SomeQuestions.multiple(), "0");

    assertThat(task.choices())
        .extracting(choice -> choice.share().percent())
        .containsExactly("100", "0", "0");
  }

  @ParameterizedTest
  @CsvSource({"da, true", "ne, false"})
  void truthIsTurned(String key, boolean right) {
    assertThat(otherKey(new Task.TrueFalse("Рок?", !right), key))
        .isEqualTo(new Task.TrueFalse("Рок?", right));
  }

  @ParameterizedTest
  @CsvSource({"8, 8", "'8,50', 8.5", "-3.25, -3.25"})
  void aNumberIsExact(String key, BigDecimal value) {
    var task = (Task.Numeric) otherKey(SomeQuestions.number(), key);

    assertThat(task.keys()).containsExactly(new NumberKey(value, BigDecimal.ZERO, Share.WHOLE));
  }

  @Test
  void aWordIsMarkedAsTheQuestionWas() {
    var strict = new Task.ShortText("?", List.of(new TextKey("ЈЛС", Share.WHOLE)), true);

    assertThat(otherKey(strict, " Општина "))
        .isEqualTo(new Task.ShortText("?", List.of(new TextKey("Општина", Share.WHOLE)), true));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unreadable")
  void aKeyThatIsNoAnswerOfTheQuestionIsRefused(String key, Task task) {
    assertThat(errors(form("OTHER_KEY", key, REASON), task)).containsOnlyKeys("key");
  }

  static Stream<Arguments> unreadable() {
    return Stream.of(
        Arguments.of("3", SomeQuestions.single()),
        Arguments.of("-1", SomeQuestions.single()),
        Arguments.of("комисија", SomeQuestions.multiple()),
        Arguments.of("можда", new Task.TrueFalse("?", true)),
        Arguments.of("осам", SomeQuestions.number()),
        Arguments.of("1e9", SomeQuestions.number()),
        Arguments.of("", SomeQuestions.text()),
        Arguments.of("0", SomeQuestions.matching()));
  }

  @Test
  void theOptionsOfAnotherKeyAreTheChoicesOfTheQuestion() {
    assertThat(RulingForm.keys(SomeQuestions.single(), Words.CYRILLIC))
        .containsExactly(
            Map.entry("0", "комисија"), Map.entry("1", "скупштина"), Map.entry("2", "трезор"));
    assertThat(RulingForm.keys(new Task.TrueFalse("?", true), Words.ENGLISH))
        .containsOnlyKeys("da", "ne");
    assertThat(RulingForm.keys(SomeQuestions.matching(), Words.CYRILLIC)).isEmpty();
    assertThat(RulingForm.keys(SomeQuestions.number(), Words.CYRILLIC)).isEmpty();
  }

  private static Task otherKey(Task task, String key) {
    var parsed = form("OTHER_KEY", key, REASON).parse(task, Words.CYRILLIC);
    assertThat(parsed).isInstanceOf(Parsed.Valid.class);
    return ((Ruling.OtherKey) ((Parsed.Valid) parsed).ruling()).task();
  }

  private static Map<String, String> errors(RulingForm form, Task task) {
    return switch (form.parse(task, Words.CYRILLIC)) {
      case Parsed.Invalid(var errors) -> errors;
      case Parsed.Valid _ -> Map.of();
    };
  }

  private static RulingForm form(String ruling, String key, String reason) {
    return new RulingForm(ruling, key, reason);
  }
}
