package org.saradnja.training.exams.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.PersonId;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.exams.Attempt;
import org.saradnja.training.exams.Attempt.Ended;
import org.saradnja.training.exams.Attempt.Ending;
import org.saradnja.training.exams.AttemptId;
import org.saradnja.training.exams.Marks;
import org.saradnja.training.sessions.EnrolmentId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class AttemptTableTest {

  private static final Marks MARKS =
      new Marks(List.of(new Marks.Item(100, 100), new Marks.Item(0, 0)), 60);

  @Autowired private AttemptTable attempts;
  @Autowired private JdbcClient jdbc;

  private final PersonId person = new PersonId(UUID.randomUUID());
  private final EnrolmentId seat = new EnrolmentId(UUID.randomUUID());

  @Test
  void keepsARunningAttemptWithItsPaper() {
    var exam = SomeAttempt.exam(jdbc);
    var byPerson = SomeAttempt.running(exam, person);
    var onPaper = SomeAttempt.running(exam, seat, Optional.empty(), 1);

    Stream.of(byPerson, onPaper)
        .forEach(attempt -> {
          assertThat(attempts.insert(attempt)).isTrue();
          assertThat(attempts.get(attempt.id())).isEqualTo(attempt);
        });

    assertThat(attempts.of(exam)).containsExactlyInAnyOrder(byPerson, onPaper);
    assertThat(attempts.of(exam, seat)).containsExactly(onPaper);
  }

  @ParameterizedTest
  @EnumSource(Ending.class)
  void keepsEveryEndingWithItsMarks(Ending ending) {
    var attempt = SomeAttempt.running(SomeAttempt.exam(jdbc), person);
    attempts.insert(attempt);
    var ended = new Ended(attempt.endsAt(), ending, MARKS);

    attempts.finish(attempt.id(), ended);

    assertThat(attempts.get(attempt.id()).ended()).hasValue(ended);
  }

  @Test
  void startingTwiceAtOnceMakesOneAttempt() {
    var exam = SomeAttempt.exam(jdbc);

    assertThat(attempts.insert(SomeAttempt.running(exam, seat, Optional.of(person), 1))).isTrue();
    assertThat(attempts.insert(SomeAttempt.running(exam, seat, Optional.of(person), 1))).isFalse();

    assertThat(attempts.of(exam)).hasSize(1);
  }

  @Test
  void anAttemptIsFinishedOnce() {
    var attempt = SomeAttempt.running(SomeAttempt.exam(jdbc), person);
    attempts.insert(attempt);
    attempts.finish(attempt.id(), new Ended(attempt.endsAt(), Ending.CLOSED, MARKS));

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(
            () -> attempts.finish(attempt.id(), new Ended(attempt.endsAt(), Ending.CLOSED, MARKS)));
  }

  @Test
  void theEndMovesWhileTheAttemptRuns() {
    var attempt = SomeAttempt.running(SomeAttempt.exam(jdbc), person);
    attempts.insert(attempt);
    var later = attempt.endsAt().plus(Duration.ofMinutes(10));

    attempts.moveEnd(attempt.id(), later);

    assertThat(attempts.get(attempt.id()).endsAt()).isEqualTo(later);
  }

  @Test
  void anAttemptThatNeverWasIsNoSuchThing() {
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> attempts.get(new AttemptId(UUID.randomUUID())));
  }

  @Test
  void anAttemptIsOverWhenItsTimeHasPassedOrItWasFinished() {
    Attempt attempt = SomeAttempt.running(SomeAttempt.exam(jdbc), person);
    var end = attempt.endsAt();

    assertThat(attempt.isOverAt(end)).isFalse();
    assertThat(attempt.isOverAt(end.plusMillis(1))).isTrue();
    assertThat(attempt.leftAt(end.minusSeconds(90))).isEqualTo(Duration.ofSeconds(90));
    assertThat(attempt.leftAt(end.plusSeconds(1))).isZero();
  }
}
