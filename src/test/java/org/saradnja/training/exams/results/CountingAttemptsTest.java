package org.saradnja.training.exams.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.testing.Property;
import org.saradnja.training.exams.Attempt;
import org.saradnja.training.exams.AttemptId;
import org.saradnja.training.exams.Attempts;
import org.saradnja.training.exams.Attempts.Progress;
import org.saradnja.training.exams.Exam;
import org.saradnja.training.exams.ExamId;
import org.saradnja.training.exams.ExamResult;
import org.saradnja.training.exams.Exams;
import org.saradnja.training.exams.Marks;
import org.saradnja.training.exams.Paper;
import org.saradnja.training.exams.PastResults;
import org.saradnja.training.exams.Response;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;

/** Of several attempts the one that counts, and of a training of past years what was taken over. */
class CountingAttemptsTest {

  private static final Instant AT = Instant.parse("2027-03-12T14:00:00Z");
  private static final EnrolmentId SEAT = new EnrolmentId(new UUID(3, 3));
  private static final SessionId SESSION = new SessionId(new UUID(2, 2));

  @Test
  void theAttemptThatCountsIsNeverWorseThanAnother() {
    Property.forAll(
        CountingAttemptsTest::attempts,
        attempts -> {
          var counting = CountingAttempts.counting(attempts);
          var ended = attempts.stream().filter(one -> one.ended().isPresent()).toList();

          assertThat(counting.isPresent()).isEqualTo(!ended.isEmpty());
          ended.forEach(
              one -> assertThat(over(counting.orElseThrow())).isGreaterThanOrEqualTo(over(one)));
        });
  }

  @Test
  void theOrderInWhichAttemptsAreReadDecidesNothing() {
    Property.forAll(
        CountingAttemptsTest::attempts,
        attempts -> {
          var shuffled = new ArrayList<>(attempts);
          Collections.shuffle(shuffled, new Random(7));

          assertThat(CountingAttempts.counting(shuffled))
              .isEqualTo(CountingAttempts.counting(attempts));
        });
  }

  @Test
  void whoPassedOnceHasPassed() {
    Property.forAll(
        CountingAttemptsTest::attempts,
        attempts -> {
          boolean passed =
              attempts.stream()
                  .flatMap(one -> one.ended().stream())
                  .anyMatch(ended -> ended.marks().arePassed());
          assertThat(
                  CountingAttempts.counting(attempts)
                      .flatMap(Attempt::ended)
                      .map(ended -> ended.marks().arePassed())
                      .orElse(false))
              .isEqualTo(passed);
        });
  }

  @Test
  void anAttemptThatStillRunsHasNoResult() {
    assertThat(counting(List.of(attempt(1, Optional.empty())), List.of()).of(SEAT)).isEmpty();
  }

  @Test
  void aResultTakenOverIsReadWhereNothingWasSatHere() {
    var past = new ExamResult(SEAT, new AttemptId(new UUID(9, 9)), 1500, 2000, 1200, AT);

    assertThat(counting(List.of(), List.of(past)).of(SEAT)).contains(past);
    assertThat(counting(List.of(), List.of(past)).of(SESSION)).containsExactly(past);
  }

  @Test
  void whatWasSatHereGoesBeforeWhatWasTakenOver() {
    var past = new ExamResult(SEAT, new AttemptId(new UUID(9, 9)), 2000, 2000, 1200, AT);

    var result = counting(List.of(attempt(1, Optional.of(700))), List.of(past)).of(SEAT);

    assertThat(result.orElseThrow().points()).isEqualTo(700);
    assertThat(result.orElseThrow().finishedAt()).isEqualTo(AT);
  }

  private static int over(Attempt attempt) {
    var marks = attempt.ended().orElseThrow().marks();
    return marks.points() - marks.passMark();
  }

  private static List<Attempt> attempts(RandomGenerator random) {
    return IntStream.rangeClosed(1, random.nextInt(5))
        .mapToObj(number ->
            attempt(
                number,
                random.nextInt(4) == 0
                    ? Optional.empty()
                    : Optional.of(100 * random.nextInt(5, 9))))
        .toList();
  }

  /** Of ten questions; passed with six. */
  private static Attempt attempt(int number, Optional<Integer> points) {
    return new Attempt(
        new AttemptId(new UUID(4, number)),
        new ExamId(new UUID(1, 1)),
        SEAT,
        Optional.empty(),
        number,
        new Paper("со", List.of()),
        AT.minusSeconds(1800),
        AT,
        points.map(one ->
            new Attempt.Ended(
                AT, Attempt.Ending.HANDED_IN, new Marks(List.of(new Marks.Item(one, 1000)), 600))));
  }

  private static CountingAttempts counting(List<Attempt> sat, List<ExamResult> past) {
    return new CountingAttempts(new Sat(sat), new NoExams(), new Past(past));
  }

  private record Sat(List<Attempt> all) implements Attempts {

    @Override
    public List<Attempt> of(ExamId exam) {
      return all;
    }

    @Override
    public List<Attempt> of(EnrolmentId enrolment) {
      return all;
    }

    @Override
    public Attempt get(AttemptId id) {
      throw new NoSuchThing("attempt " + id);
    }

    @Override
    public Map<Integer, Response> responses(AttemptId attempt) {
      return Map.of();
    }

    @Override
    public Map<AttemptId, Progress> progress(ExamId exam) {
      return Map.of();
    }
  }

  private record Past(List<ExamResult> all) implements PastResults {

    @Override
    public Optional<ExamResult> of(EnrolmentId enrolment) {
      return all.stream().filter(one -> one.enrolment().equals(enrolment)).findFirst();
    }

    @Override
    public List<ExamResult> of(SessionId session) {
      return all;
    }
  }

  /** As before there was this platform. */
  private record NoExams() implements Exams {

    @Override
    public Exam get(ExamId id) {
      throw new NoSuchThing("exam " + id);
    }

    @Override
    public Optional<Exam> of(SessionId session) {
      return Optional.empty();
    }

    @Override
    public List<Exam> of(String organiser) {
      return List.of();
    }

    @Override
    public List<Exam> departures() {
      return List.of();
    }

    @Override
    public int extraMinutes(ExamId exam, EnrolmentId enrolment) {
      return 0;
    }

    @Override
    public Optional<Paper> drawn(ExamId exam, EnrolmentId enrolment) {
      return Optional.empty();
    }
  }
}
