package org.saradnja.training.exams.setting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.saradnja.base.database.Question;
import org.saradnja.base.database.Rows;
import org.saradnja.base.database.Trip;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.training.exams.Exam;
import org.saradnja.training.exams.Exam.Prepared;
import org.saradnja.training.exams.ExamId;
import org.saradnja.training.exams.Exams;
import org.saradnja.training.exams.Paper;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Tests of sessions, the papers drawn for them, and extra time. */
@Repository
class ExamTable implements Exams {

  private static final RowMapper<ExamRow> ROW = Rows.of(ExamRow.class);

  private static final String SELECT =
      """
      select id, session, organiser, day, day_number, stage, settings::text as settings, blueprint,
             departure, opened_at, closed_at, version
        from exam
      """;

  private static final String EXTRA_MINUTES =
      "select minutes from exam_extra_time where exam = :exam and enrolment = :enrolment";

  private static final String DRAWN =
      """
      select paper::text as paper
        from exam_draw
       where exam = :exam and enrolment = :enrolment
      """;

  private final JdbcClient jdbc;

  ExamTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Exam get(ExamId id) {
    return versioned(id).exam();
  }

  @Override
  public Optional<Exam> of(SessionId session) {
    return find(session).map(Versioned::exam);
  }

  @Override
  public List<Exam> of(String organiser) {
    return jdbc
        .sql(SELECT + " where organiser = :organiser order by day desc, id")
        .param("organiser", organiser)
        .query(ROW)
        .list()
        .stream()
        .map(row -> row.toDomain().exam())
        .toList();
  }

  @Override
  public List<Exam> departures() {
    return jdbc
        .sql(SELECT + " where departure <> '' order by day desc, id")
        .query(ROW)
        .list()
        .stream()
        .map(row -> row.toDomain().exam())
        .toList();
  }

  @Override
  public Supplier<Exam> ask(Trip trip, ExamId id) {
    return trip.carry(
        Question.rows(SELECT + " where id = :id", Map.of("id", id.value()), ROW)
            .as(rows -> rows.stream().findFirst().orElseThrow(() -> new NoSuchThing("exam " + id)))
            .as(row -> row.toDomain().exam()));
  }

  @Override
  public int extraMinutes(ExamId exam, EnrolmentId enrolment) {
    return jdbc.sql(EXTRA_MINUTES)
        .params(seat(exam, enrolment))
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  @Override
  public Supplier<Integer> askExtraMinutes(Trip trip, ExamId exam, EnrolmentId enrolment) {
    return trip.carry(
        Question.rows(EXTRA_MINUTES, seat(exam, enrolment), (row, _) -> row.getInt("minutes"))
            .as(rows -> rows.stream().findFirst().orElse(0)));
  }

  private static Map<String, UUID> seat(ExamId exam, EnrolmentId enrolment) {
    return Map.of("exam", exam.value(), "enrolment", enrolment.value());
  }

  @Override
  public Optional<Paper> drawn(ExamId exam, EnrolmentId enrolment) {
    return jdbc.sql(DRAWN)
        .params(seat(exam, enrolment))
        .query(String.class)
        .optional()
        .map(ExamTable::paper);
  }

  @Override
  public Supplier<Optional<Paper>> askDrawn(Trip trip, ExamId exam, EnrolmentId enrolment) {
    return trip.carry(
        Question.rows(DRAWN, seat(exam, enrolment), (row, _) -> paper(row.getString("paper")))
            .as(rows -> rows.stream().findFirst()));
  }

  private static Paper paper(String json) {
    return JsonMapper.shared().readValue(json, Paper.class);
  }

  Versioned versioned(ExamId id) {
    return jdbc.sql(SELECT + " where id = :id")
        .param("id", id.value())
        .query(ROW)
        .optional()
        .map(ExamRow::toDomain)
        .orElseThrow(() -> new NoSuchThing("exam " + id));
  }

  Optional<Versioned> find(SessionId session) {
    return jdbc.sql(SELECT + " where session = :session")
        .param("session", session.value())
        .query(ROW)
        .optional()
        .map(ExamRow::toDomain);
  }

  void insert(Prepared exam) {
    jdbc.sql(
            """
            insert into exam
              (id, session, organiser, day, day_number, stage, settings, blueprint, departure, opened_at,
               closed_at, version)
            values
              (:id, :session, :organiser, :day, :dayNumber, :stage, cast(:settings as jsonb), :blueprint,
               :departure, :openedAt, :closedAt, :version)
            """)
        .paramSource(ExamRow.of(exam, 0))
        .update();
  }

  void update(Versioned changed) {
    int rows =
        jdbc.sql(
                """
                update exam
                   set stage = :stage, settings = cast(:settings as jsonb), blueprint = :blueprint,
                       departure = :departure, opened_at = :openedAt, closed_at = :closedAt, version = version + 1
                 where id = :id and version = :version
                """)
            .paramSource(ExamRow.of(changed.exam(), changed.version()))
            .update();
    if (rows != 1) {
      throw new OptimisticLockingFailureException("Changed meanwhile: " + changed.exam().id());
    }
  }

  void draw(ExamId exam, EnrolmentId enrolment, Paper paper) {
    jdbc.sql(
            """
            insert into exam_draw (exam, enrolment, paper)
            values (:exam, :enrolment, cast(:paper as jsonb))
            """)
        .param("exam", exam.value())
        .param("enrolment", enrolment.value())
        .param("paper", JsonMapper.shared().writeValueAsString(paper))
        .update();
  }

  void giveTime(ExamId exam, EnrolmentId enrolment, int minutes, Instant at, UUID mandate) {
    jdbc.sql(
            """
            insert into exam_extra_time (exam, enrolment, minutes, given_at, given_by)
            values (:exam, :enrolment, :minutes, :at, :mandate)
            on conflict (exam, enrolment) do update
               set minutes = excluded.minutes, given_at = excluded.given_at,
                   given_by = excluded.given_by
            """)
        .param("exam", exam.value())
        .param("enrolment", enrolment.value())
        .param("minutes", minutes)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("mandate", mandate)
        .update();
  }

  Map<EnrolmentId, Integer> extraMinutes(ExamId exam) {
    var minutes = new HashMap<EnrolmentId, Integer>();
    jdbc.sql("select enrolment, minutes from exam_extra_time where exam = :exam")
        .param("exam", exam.value())
        .query((row, _) ->
            minutes.put(
                new EnrolmentId(row.getObject("enrolment", UUID.class)), row.getInt("minutes")))
        .list();
    return minutes;
  }
}
