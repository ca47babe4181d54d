package org.saradnja.training.exams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.parties.people.PersonId;
import org.saradnja.testing.Property;
import org.saradnja.training.sessions.EnrolmentId;

/** When an attempt is over, until when it takes answers, and how much of its time is left. */
class AttemptTest {

  private static final Instant STARTED = Instant.parse("2027-03-12T13:40:00Z");
  private static final Instant END = STARTED.plus(Duration.ofMinutes(30));

  @ParameterizedTest(name = "{0} s after the end: over {1}, takes answers {2}")
  @CsvSource({
    "-60, false, true",
    "0, false, true",
    "1, true, true",
    "10, true, true",
    "11, true, false",
    "3600, true, false",
  })
  void whatWasSentInTimeMayArriveTenSecondsLate(long after, boolean isOver, boolean takes) {
    var at = END.plusSeconds(after);

    assertThat(running().isOverAt(at)).isEqualTo(isOver);
    assertThat(running().takesAnswersAt(at)).isEqualTo(takes);
  }

  @Test
  void aFinishedAttemptIsOverWhateverTheClockSays() {
    var finished = finished(STARTED.plusSeconds(300));

    assertThat(finished.isOverAt(STARTED)).isTrue();
    assertThat(finished.takesAnswersAt(STARTED)).isFalse();
    assertThat(finished.leftAt(STARTED.plusSeconds(1))).isZero();
  }

  @Test
  void theTimeLeftNeverGrowsAndIsNeverNegative() {
    Property.forAll(
        random -> List.of(random.nextInt(0, 4000), random.nextInt(0, 4000)),
        seconds -> {
          int first = Math.min(seconds.get(0), seconds.get(1));
          int later = Math.max(seconds.get(0), seconds.get(1));
          var before = running().leftAt(STARTED.plusSeconds(first));
          var after = running().leftAt(STARTED.plusSeconds(later));

          assertThat(after).isLessThanOrEqualTo(before).isGreaterThanOrEqualTo(Duration.ZERO);
          assertThat(before).isLessThanOrEqualTo(Duration.ofMinutes(30));
        });
  }

  @Test
  void whoeverHasTimeLeftMayStillAnswer() {
    Property.forAll(
        random -> STARTED.plusSeconds(random.nextInt(-60, 2400)),
        at -> {
          if (!running().leftAt(at).isZero()) {
            assertThat(running().takesAnswersAt(at)).isTrue();
            assertThat(running().isOverAt(at)).isFalse();
          }
        });
  }

  @Test
  void marksAreAddedUpAndThePassMarkItselfPasses() {
    var half = new Marks.Item(50, 100);

    assertThat(new Marks(List.of(half, half), 100).arePassed()).isTrue();
    assertThat(new Marks(List.of(half, half), 101).arePassed()).isFalse();
    assertThat(new Marks(List.of(), 0).arePassed()).as("all questions were dropped").isTrue();
    assertThat(new Marks(List.of(half, new Marks.Item(0, 0)), 60).maximum()).isEqualTo(100);
  }

  @Test
  void aResultPassesWithThePassMark() {
    assertThat(result(1200).isPassed()).isTrue();
    assertThat(result(1199).isPassed()).isFalse();
  }

  private static ExamResult result(int points) {
    return new ExamResult(
        new EnrolmentId(new UUID(3, 3)),
        new AttemptId(new UUID(4, 4)),
        points,
        2000,
        1200,
        STARTED);
  }

  private static Attempt running() {
    return attempt(Optional.empty());
  }

  private static Attempt finished(Instant at) {
    return attempt(
        Optional.of(new Attempt.Ended(at, Attempt.Ending.HANDED_IN, new Marks(List.of(), 0))));
  }

  private static Attempt attempt(Optional<Attempt.Ended> ended) {
    return new Attempt(
        new AttemptId(new UUID(4, 4)),
        new ExamId(new UUID(1, 1)),
        new EnrolmentId(new UUID(3, 3)),
        Optional.of(new PersonId(new UUID(5, 5))),
        1,
        new Paper("со", List.of()),
        STARTED,
        END,
        ended);
  }
}
