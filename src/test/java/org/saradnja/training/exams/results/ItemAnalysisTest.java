package org.saradnja.training.exams.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saradnja.training.exams.Attempt;
import org.saradnja.training.exams.Attempt.Ended;
import org.saradnja.training.exams.Attempt.Ending;
import org.saradnja.training.exams.AttemptId;
import org.saradnja.training.exams.ExamId;
import org.saradnja.training.exams.Marks;
import org.saradnja.training.exams.Paper;
import org.saradnja.training.exams.QuestionId;
import org.saradnja.training.exams.QuestionVersion;
import org.saradnja.training.exams.results.ItemAnalysis.Verdict;
import org.saradnja.training.sessions.EnrolmentId;

class ItemAnalysisTest {

  private static final Instant AT = Instant.parse("2027-03-12T14:00:00Z");
  private static final List<QuestionVersion> QUESTIONS =
      IntStream.range(0, 3)
          .mapToObj(_ -> new QuestionVersion(new QuestionId(UUID.randomUUID()), 1))
          .toList();

  @Test
  void facilityIsTheShareOfPointsThatWereWon() {
    var analysis = of(attempt(100, 0, 0), attempt(50, 0, 0), attempt(0, 0, 0));

    assertThat(analysis.facility()).isEqualTo(5_000);
    assertThat(analysis.put()).isEqualTo(3);
  }

  @Test
  void aQuestionThatTheBetterOnesGetDiscriminatesFully() {
    var analysis =
        of(
            attempt(100, 100, 100),
            attempt(100, 100, 100),
            attempt(0, 0, 0),
            attempt(0, 0, 0),
            attempt(0, 0, 0));

    assertThat(analysis.discrimination()).hasValue(100);
    assertThat(analysis.verdict()).isEqualTo(Verdict.FINE);
  }

  @Test
  void aWrongKeyShowsAsDiscriminationAgainst() {
    var analysis =
        of(
            attempt(0, 100, 100),
            attempt(0, 100, 100),
            attempt(100, 0, 0),
            attempt(100, 0, 0),
            attempt(0, 100, 0));

    assertThat(analysis.discrimination().getAsInt()).isNegative();
    assertThat(analysis.verdict()).isEqualTo(Verdict.AGAINST);
  }

  @Test
  void nothingIsSaidOfAFewOrOfThoseWhoDidNotDiffer() {
    assertThat(of(attempt(100, 100, 0), attempt(0, 0, 0)).discrimination())
        .isEqualTo(OptionalInt.empty());
    var same =
        of(
            attempt(100, 100, 0),
            attempt(100, 0, 0),
            attempt(100, 100, 100),
            attempt(100, 0, 100),
            attempt(100, 0, 0));
    assertThat(same.discrimination()).isEqualTo(OptionalInt.empty());
    assertThat(same.verdict()).isEqualTo(Verdict.EASY);
  }

  @Test
  void whatHardlyAnybodyGotIsHard() {
    assertThat(
            of(
                    attempt(0, 100, 0),
                    attempt(0, 0, 100),
                    attempt(0, 0, 0),
                    attempt(0, 100, 100),
                    attempt(100, 100, 100))
                .verdict())
        .isEqualTo(Verdict.HARD);
    assertThat(of(attempt(0, 100, 0), attempt(0, 0, 100)).verdict()).isEqualTo(Verdict.TOO_FEW);
  }

  @Test
  void aDroppedQuestionIsNotAnalysed() {
    var dropped = attempt(List.of(new Marks.Item(0, 0), new Marks.Item(100, 100)));

    assertThat(ItemAnalysis.of(List.of(dropped))).containsOnlyKeys(QUESTIONS.get(1));
  }

  @Test
  void theBestOfSeveralAttemptsCountsAndOfEqualOnesTheEarlier() {
    var first = attempt(100, 0, 0);
    var second = attempt(100, 100, 0);
    var third = attempt(0, 100, 100);

    assertThat(CountingAttempts.counting(List.of(first, second, third))).hasValue(second);
  }

  private static ItemAnalysis of(Attempt... attempts) {
    return ItemAnalysis.of(List.of(attempts)).entrySet().stream()
        .filter(entry -> entry.getKey().equals(QUESTIONS.getFirst()))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private static int number;

  private static Attempt attempt(int... points) {
    return attempt(IntStream.of(points).mapToObj(one -> new Marks.Item(one, 100)).toList());
  }

  private static Attempt attempt(List<Marks.Item> items) {
    var paper =
        new Paper(
            "",
            IntStream.range(0, items.size())
                .mapToObj(at -> new Paper.Item(QUESTIONS.get(at), List.of()))
                .toList());
    return new Attempt(
        new AttemptId(UUID.randomUUID()),
        new ExamId(UUID.randomUUID()),
        new EnrolmentId(UUID.randomUUID()),
        Optional.empty(),
        ++number,
        paper,
        AT,
        AT,
        Optional.of(new Ended(AT, Ending.HANDED_IN, new Marks(items, 60))));
  }
}
