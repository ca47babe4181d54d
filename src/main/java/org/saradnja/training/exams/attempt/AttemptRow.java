package org.saradnja.training.exams.attempt;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.parties.people.PersonId;
import org.saradnja.training.exams.Attempt;
import org.saradnja.training.exams.Attempt.Ended;
import org.saradnja.training.exams.Attempt.Ending;
import org.saradnja.training.exams.AttemptId;
import org.saradnja.training.exams.ExamId;
import org.saradnja.training.exams.Marks;
import org.saradnja.training.exams.Paper;
import org.saradnja.training.sessions.EnrolmentId;
import tools.jackson.databind.json.JsonMapper;

/** An attempt, column by column. */
record AttemptRow(
    UUID id,
    UUID exam,
    UUID enrolment,
    @Nullable UUID person,
    int number,
    String paper,
    OffsetDateTime startedAt,
    OffsetDateTime endsAt,
    @Nullable OffsetDateTime finishedAt,
    @Nullable String ending,
    @Nullable String marks) {

  Attempt toDomain() {
    return new Attempt(
        new AttemptId(id),
        new ExamId(exam),
        new EnrolmentId(enrolment),
        Optional.ofNullable(person).map(PersonId::new),
        number,
        JsonMapper.shared().readValue(paper, Paper.class),
        startedAt.toInstant(),
        endsAt.toInstant(),
        ended());
  }

  private Optional<Ended> ended() {
    if (finishedAt == null || ending == null || marks == null) {
      return Optional.empty();
    }
    var marked = JsonMapper.shared().readValue(marks, Marks.class);
    return Optional.of(new Ended(finishedAt.toInstant(), Ending.valueOf(ending), marked));
  }
}
