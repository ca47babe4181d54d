package org.saradnja.training.exams.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.saradnja.testing.Words;
import org.saradnja.training.exams.Attempt;
import org.saradnja.training.exams.AttemptId;
import org.saradnja.training.exams.ExamId;
import org.saradnja.training.exams.Marking;
import org.saradnja.training.exams.Paper;
import org.saradnja.training.exams.QuestionVersion;
import org.saradnja.training.exams.Response;
import org.saradnja.training.exams.Ruling;
import org.saradnja.training.exams.Share;
import org.saradnja.training.exams.SomeQuestions;
import org.saradnja.training.exams.Task;
import org.saradnja.training.exams.Task.NumberKey;
import org.saradnja.training.sessions.EnrolmentId;

/** A marked paper as the participant sees it: what was given, what was right, what it was worth. */
class ReviewPrintingTest {

  private static final Instant AT = Instant.parse("2027-03-12T14:00:00Z");

  @ParameterizedTest(name = "{2}")
  @MethodSource
  void whatWasGivenIsToldInTheWordsOfTheQuestion(Task task, List<String> values, String given) {
    assertThat(item(task, values, Optional.empty()).given()).isEqualTo(given);
  }

  static Stream<Arguments> whatWasGivenIsToldInTheWordsOfTheQuestion() {
    return Stream.of(
        Arguments.of(SomeQuestions.single(), List.of("0"), "трезор"),
        Arguments.of(SomeQuestions.multiple(), List.of("0", "1"), "биографију; наративни део"),
        Arguments.of(SomeQuestions.multiple(), List.of("1", "9"), "наративни део"),
        Arguments.of(new Task.TrueFalse("?", true), List.of("ne"), "Нетачно"),
        Arguments.of(SomeQuestions.matching(), List.of("1", ""), "приговор – 8 дана; увид – ?"),
        Arguments.of(SomeQuestions.number(), List.of("осам"), "осам"),
        Arguments.of(SomeQuestions.text(), List.of(""), "без одговора"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource
  void theRightAnswerIsTheKeyThatIsWorthTheWhole(Task task, String right) {
    assertThat(item(task, List.of(), Optional.empty()).right()).isEqualTo(right);
  }

  static Stream<Arguments> theRightAnswerIsTheKeyThatIsWorthTheWhole() {
    var half = new NumberKey(new BigDecimal("7"), BigDecimal.ONE, new Share(5_000_000));
    var whole = new NumberKey(new BigDecimal("2.5"), BigDecimal.ZERO, Share.WHOLE);
    return Stream.of(
        Arguments.of(SomeQuestions.single(), "комисија"),
        Arguments.of(SomeQuestions.multiple(), "наративни део; финансијски део"),
        Arguments.of(new Task.TrueFalse("?", false), "Нетачно"),
        Arguments.of(SomeQuestions.matching(), "приговор – 8 дана; увид – 3 дана"),
        Arguments.of(new Task.Numeric("?", List.of(half, whole)), "2,5"),
        Arguments.of(SomeQuestions.text(), "јавни конкурс…"));
  }

  @Test
  void afterARulingTheKeyOfTheRulingIsTold() {
    var task = new Task.TrueFalse("Рок је осам дана?", true);

    assertThat(item(task, List.of("da"), Optional.empty()).right()).isEqualTo("Тачно");
    assertThat(
            item(
                    task,
                    List.of("da"),
                    Optional.of(new Ruling.OtherKey(new Task.TrueFalse("Рок?", false))))
                .right())
        .isEqualTo("Нетачно");
    assertThat(item(task, List.of("ne"), Optional.of(new Ruling.Accepted())).right())
        .isEqualTo("признаје се сваки одговор");
  }

  @Test
  void aDroppedQuestionSaysThatItDoesNotCount() {
    var item =
        item(new Task.TrueFalse("?", true), List.of("da"), Optional.of(new Ruling.Dropped()));

    assertThat(item.points()).isEqualTo("не рачуна се");
    assertThat(item.mark()).isEqualTo("off");
  }

  @Test
  void onlyAWholePointIsMarkedAsWhole() {
    assertThat(item(SomeQuestions.single(), List.of("1"), Optional.empty()).mark()).isEqualTo("ok");
    var half = item(SomeQuestions.multiple(), List.of("1"), Optional.empty());
    assertThat(half.mark()).isEqualTo("off");
    assertThat(half.points()).isEqualTo("0,50");
  }

  /** Shown the other way round: the last choice stands first. */
  private static OutcomePage.Item item(Task task, List<String> values, Optional<Ruling> ruling) {
    var question = SomeQuestions.of("П1", task);
    var order = task instanceof Task.Matching ? List.of(1, 0, 2) : List.of(2, 0, 1);
    var paper = new Paper("со", List.of(new Paper.Item(question.version(), order)));
    var rulings =
        ruling
            .map(one -> Map.of(question.version(), one))
            .orElse(Map.<QuestionVersion, Ruling>of());
    var response = new Response(values);
    var marks =
        Marking.of(
            paper, Map.of(question.version(), question), Map.of(0, response), rulings, 6_000);
    var attempt =
        new Attempt(
            new AttemptId(new UUID(4, 4)),
            new ExamId(new UUID(1, 1)),
            new EnrolmentId(new UUID(3, 3)),
            Optional.empty(),
            1,
            paper,
            AT,
            AT,
            Optional.of(new Attempt.Ended(AT, Attempt.Ending.HANDED_IN, marks)));
    return new ReviewPrinting(Map.of(question.version(), question), rulings, Words.CYRILLIC)
        .items(attempt, Map.of(0, response))
        .getFirst();
  }
}
