package org.saradnja.training.exams.attempt;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.database.Question;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.training.exams.Attempt;
import org.saradnja.training.exams.AttemptId;
import org.saradnja.training.exams.Attempts;
import org.saradnja.training.exams.Attempts.Progress;
import org.saradnja.training.exams.ExamId;
import org.saradnja.training.exams.Response;
import org.saradnja.training.sessions.EnrolmentId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Attempts with the marks that count now. */
@Repository
class AttemptTable implements Attempts {

  private static final RowMapper<AttemptRow> ROW = Rows.of(AttemptRow.class);

  private static final String SELECT =
      """
      select a.id, a.exam, a.enrolment, a.person, a.number, a.paper::text as paper, a.started_at,
             a.ends_at, a.finished_at, a.ending,
             coalesce((select r.marks from exam_regrade r where r.attempt = a.id
                        order by r.number desc limit 1), a.marks)::text as marks
        from exam_attempt a
      """;

  private static final String OF_SEAT =
      SELECT + " where a.exam = :exam and a.enrolment = :enrolment order by a.number";
  private static final String LOCKED = SELECT + " where a.id = :id for update of a";

  private static final String INSERT =
      """
      insert into exam_attempt
        (id, exam, enrolment, person, number, paper, items, started_at, ends_at)
      """;
  private static final String WRITTEN =
      """
      values
        (:id, :exam, :enrolment, :person, :number, cast(:paper as jsonb), :items,
         :startedAt, :endsAt)
      """;
  private static final String STARTED =
      """
      select :id, exam.id, :enrolment, cast(:person as uuid), :number, cast(:paper as jsonb),
             :items, :startedAt, :endsAt
        from (select id from exam where id = :exam and stage = 'OPEN' for share) as exam
      """;

  private final JdbcClient jdbc;
  private final AnswerTable answers;

  AttemptTable(JdbcClient jdbc, AnswerTable answers) {
    this.jdbc = jdbc;
    this.answers = answers;
  }

  @Override
  public List<Attempt> of(ExamId exam) {
    return jdbc
        .sql(SELECT + " where a.exam = :exam order by a.started_at, a.id")
        .param("exam", exam.value())
        .query(ROW)
        .list()
        .stream()
        .map(AttemptRow::toDomain)
        .toList();
  }

  @Override
  public List<Attempt> of(EnrolmentId enrolment) {
    return jdbc
        .sql(SELECT + " where a.enrolment = :enrolment order by a.started_at, a.id")
        .param("enrolment", enrolment.value())
        .query(ROW)
        .list()
        .stream()
        .map(AttemptRow::toDomain)
        .toList();
  }

  @Override
  public Attempt get(AttemptId id) {
    return one(SELECT + " where a.id = :id", id);
  }

  @Override
  public Map<Integer, Response> responses(AttemptId attempt) {
    return answers.responses(attempt);
  }

  @Override
  public Map<AttemptId, Progress> progress(ExamId exam) {
    var progress = new HashMap<AttemptId, Progress>();
    jdbc.sql(
            """
            select w.attempt, count(*) filter (where w.given ~ '[^]\\[", ]') as answered,
                   max(w.saved_at) as saved_at
              from exam_answer w
              join exam_attempt a on a.id = w.attempt
             where a.exam = :exam
             group by w.attempt
            """)
        .param("exam", exam.value())
        .query((row, _) ->
            progress.put(
                new AttemptId(row.getObject("attempt", UUID.class)),
                new Progress(row.getInt("answered"), row.getTimestamp("saved_at").toInstant())))
        .list();
    return progress;
  }

  List<Attempt> of(ExamId exam, EnrolmentId enrolment) {
    return jdbc.sql(OF_SEAT).params(seat(exam, enrolment)).query(ROW).list().stream()
        .map(AttemptRow::toDomain)
        .toList();
  }

  /** The attempts of one seat at one test, to be asked with other things. */
  Question<List<Attempt>> question(ExamId exam, EnrolmentId enrolment) {
    return Question.rows(OF_SEAT, seat(exam, enrolment), ROW)
        .as(rows -> rows.stream().map(AttemptRow::toDomain).toList());
  }

  private static Map<String, UUID> seat(ExamId exam, EnrolmentId enrolment) {
    return Map.of("exam", exam.value(), "enrolment", enrolment.value());
  }

  /** Held until the end of the transaction: no answer comes in between. */
  Attempt lock(AttemptId id) {
    return one(LOCKED, id);
  }

  /** As {@link #lock}, to be asked with other things. */
  Question<Attempt> locking(AttemptId id) {
    return Question.rows(LOCKED, Map.of("id", id.value()), ROW)
        .as(rows -> rows.stream().findFirst().orElseThrow(() -> new NoSuchThing("attempt " + id)))
        .as(AttemptRow::toDomain);
  }

  private Attempt one(String sql, AttemptId id) {
    return jdbc.sql(sql)
        .param("id", id.value())
        .query(ROW)
        .optional()
        .map(AttemptRow::toDomain)
        .orElseThrow(() -> new NoSuchThing("attempt " + id));
  }

  /**
   * False when the same person has started an attempt of this number a moment ago, or the test was
   * closed. Whoever closes it waits for those who start, and marks their attempts with all others.
   */
  boolean start(Attempt attempt) {
    return insert(attempt, INSERT + STARTED);
  }

  /** Of a test in whatever stage; false when the seat has an attempt of this number. */
  boolean insert(Attempt attempt) {
    return insert(attempt, INSERT + WRITTEN);
  }

  private boolean insert(Attempt attempt, String sql) {
    int rows =
        jdbc.sql(sql + " on conflict on constraint one_attempt_of_a_number do nothing")
            .param("id", attempt.id().value())
            .param("exam", attempt.exam().value())
            .param("enrolment", attempt.enrolment().value())
            .param("person", attempt.person().map(person -> person.value()).orElse(null))
            .param("number", attempt.number())
            .param("paper", JsonMapper.shared().writeValueAsString(attempt.paper()))
            .param("items", attempt.paper().items().size())
            .param("startedAt", attempt.startedAt().atOffset(ZoneOffset.UTC))
            .param("endsAt", attempt.endsAt().atOffset(ZoneOffset.UTC))
            .update();
    return rows == 1;
  }

  /** Answers that nobody gave on a device. */
  void keep(AttemptId id, Map<Integer, Response> responses, Instant at) {
    responses.forEach((item, response) ->
        jdbc.sql(
                """
                insert into exam_answer (attempt, item, seq, given, saved_at)
                values (:attempt, :item, 1, :given, :at)
                """)
            .param("attempt", id.value())
            .param("item", item)
            .param("given", AnswerTable.json(response))
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update());
  }

  void finish(AttemptId id, Attempt.Ended ended) {
    int rows =
        jdbc.sql(
                """
                update exam_attempt
                   set finished_at = :at, ending = :ending, marks = cast(:marks as jsonb)
                 where id = :id and finished_at is null
                """)
            .param("id", id.value())
            .param("at", ended.at().atOffset(ZoneOffset.UTC))
            .param("ending", ended.how().name())
            .param("marks", JsonMapper.shared().writeValueAsString(ended.marks()))
            .update();
    if (rows != 1) {
      throw new OptimisticLockingFailureException("Finished meanwhile: " + id);
    }
  }

  void moveEnd(AttemptId id, Instant endsAt) {
    jdbc.sql("update exam_attempt set ends_at = :endsAt where id = :id and finished_at is null")
        .param("id", id.value())
        .param("endsAt", endsAt.atOffset(ZoneOffset.UTC))
        .update();
  }
}
