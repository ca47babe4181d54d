package org.saradnja.training.exams.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.saradnja.parties.people.PersonId;
import org.saradnja.training.exams.Attempt;
import org.saradnja.training.exams.AttemptId;
import org.saradnja.training.exams.ExamId;
import org.saradnja.training.exams.Paper;
import org.saradnja.training.exams.QuestionId;
import org.saradnja.training.exams.QuestionVersion;
import org.saradnja.training.exams.setting.SomeExam;
import org.saradnja.training.sessions.EnrolmentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Attempts for tests of tables. */
final class SomeAttempt {

  static final Instant STARTED = Instant.parse("2027-03-12T13:40:00.123456Z");
  static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

  private SomeAttempt() {}

  static Attempt running(ExamId exam, PersonId person) {
    return running(exam, new EnrolmentId(UUID.randomUUID()), Optional.of(person), 1);
  }

  static Attempt running(
      ExamId exam, EnrolmentId enrolment, Optional<PersonId> person, int number) {
    return new Attempt(
        new AttemptId(UUID.randomUUID()),
        exam,
        enrolment,
        person,
        number,
        paper(),
        STARTED,
        STARTED.plus(HALF_AN_HOUR),
        Optional.empty());
  }

  static Paper paper() {
    var items =
        IntStream.range(0, 3)
            .mapToObj(_ ->
                new Paper.Item(
                    new QuestionVersion(new QuestionId(UUID.randomUUID()), 1), List.of(2, 0, 1)))
            .toList();
    return new Paper("со", items);
  }

  /** The row that attempts stand on. */
  static ExamId exam(JdbcClient jdbc) {
    return SomeExam.row(jdbc);
  }
}
