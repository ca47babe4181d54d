package org.saradnja.training.exams.takenover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.training.exams.AttemptId;
import org.saradnja.training.exams.ExamResult;
import org.saradnja.training.exams.PastResults;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Results that were taken over. Rows are added and never changed. */
@Repository
class PastResultTable implements PastResults {

  private static final String SELECT =
      """
      select enrolment, attempt, points, maximum, pass_mark, held_at
        from exam_result_taken_over
      """;

  private final JdbcClient jdbc;

  PastResultTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<ExamResult> of(EnrolmentId enrolment) {
    return jdbc.sql(SELECT + " where enrolment = :enrolment")
        .param("enrolment", enrolment.value())
        .query((row, _) -> result(row))
        .optional();
  }

  @Override
  public List<ExamResult> of(SessionId session) {
    return jdbc.sql(SELECT + " where session = :session order by enrolment")
        .param("session", session.value())
        .query((row, _) -> result(row))
        .list();
  }

  /** False when the results of the training were taken over before. */
  boolean begin(SessionId session, String evidence, Instant at, UUID mandate) {
    return jdbc.sql(
                """
                insert into exam_taken_over (session, evidence, taken_over_at, taken_over_by)
                values (:session, :evidence, :at, :mandate)
                on conflict (session) do nothing
                """)
            .param("session", session.value())
            .param("evidence", evidence)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("mandate", mandate)
            .update()
        == 1;
  }

  /** Under an attempt of its own, as if it had been sat here. */
  void insert(SessionId session, PastTest test, Instant heldAt) {
    jdbc.sql(
            """
            insert into exam_result_taken_over
              (enrolment, session, attempt, points, maximum, pass_mark, held_at)
            values
              (:enrolment, :session, :attempt, :points, :maximum, :passMark, :heldAt)
            """)
        .param("enrolment", test.enrolment().value())
        .param("session", session.value())
        .param("attempt", UUID.randomUUID())
        .param("points", test.points())
        .param("maximum", test.maximum())
        .param("passMark", test.passMark())
        .param("heldAt", heldAt.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static ExamResult result(ResultSet row) throws SQLException {
    return new ExamResult(
        new EnrolmentId(row.getObject("enrolment", UUID.class)),
        new AttemptId(row.getObject("attempt", UUID.class)),
        row.getInt("points"),
        row.getInt("maximum"),
        row.getInt("pass_mark"),
        row.getObject("held_at", OffsetDateTime.class).toInstant());
  }
}
