package org.saradnja.training.exams.results;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.saradnja.base.database.Question;
import org.saradnja.base.database.Rows;
import org.saradnja.base.database.Trip;
import org.saradnja.training.exams.AttemptId;
import org.saradnja.training.exams.ExamId;
import org.saradnja.training.exams.Marks;
import org.saradnja.training.exams.QuestionId;
import org.saradnja.training.exams.QuestionVersion;
import org.saradnja.training.exams.Ruling;
import org.saradnja.training.exams.Rulings;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Rulings on faulty questions, and every marking that followed from them. */
@Repository
class RulingTable implements Rulings {

  private static final String OF_EXAM =
      """
      select id, question, version, ruling::text as ruling, reason, decided_at
        from exam_ruling
       where exam = :exam
       order by number
      """;
  private static final RowMapper<Row> ROW = Rows.of(Row.class);

  private final JdbcClient jdbc;

  RulingTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** In the order in which they were decided; of one question the last holds. */
  List<Ruled> of(ExamId exam) {
    return jdbc.sql(OF_EXAM).param("exam", exam.value()).query(ROW).list().stream()
        .map(Row::toDomain)
        .toList();
  }

  @Override
  public Map<QuestionVersion, Ruling> inForce(ExamId exam) {
    return last(of(exam));
  }

  @Override
  public Supplier<Map<QuestionVersion, Ruling>> ask(Trip trip, ExamId exam) {
    return trip.carry(
        Question.rows(OF_EXAM, Map.of("exam", exam.value()), ROW)
            .as(rows -> last(rows.stream().map(Row::toDomain).toList())));
  }

  private static Map<QuestionVersion, Ruling> last(List<Ruled> all) {
    var rulings = new LinkedHashMap<QuestionVersion, Ruling>();
    all.forEach(ruled -> rulings.put(ruled.question(), ruled.ruling()));
    return rulings;
  }

  void insert(ExamId exam, Ruled ruled, UUID mandate) {
    jdbc.sql(
            """
            insert into exam_ruling
              (id, exam, question, version, ruling, reason, decided_at, decided_by)
            values
              (:id, :exam, :question, :version, cast(:ruling as jsonb), :reason, :at, :mandate)
            """)
        .param("id", ruled.id())
        .param("exam", exam.value())
        .param("question", ruled.question().question().value())
        .param("version", ruled.question().number())
        .param(
            "ruling",
            JsonMapper.shared().writerFor(Ruling.class).writeValueAsString(ruled.ruling()))
        .param("reason", ruled.reason())
        .param("at", ruled.at().atOffset(ZoneOffset.UTC))
        .param("mandate", mandate)
        .update();
  }

  void regrade(AttemptId attempt, UUID ruling, Marks marks, Instant at) {
    jdbc.sql(
            """
            insert into exam_regrade (attempt, number, ruling, marks, at)
            select :attempt, coalesce(max(number), 0) + 1, :ruling, cast(:marks as jsonb), :at
              from exam_regrade
             where attempt = :attempt
            """)
        .param("attempt", attempt.value())
        .param("ruling", ruling)
        .param("marks", JsonMapper.shared().writeValueAsString(marks))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  int regrades(AttemptId attempt) {
    return jdbc.sql("select count(*) from exam_regrade where attempt = :attempt")
        .param("attempt", attempt.value())
        .query(Integer.class)
        .single();
  }

  /** A ruling with its reason and moment. */
  record Ruled(UUID id, QuestionVersion question, Ruling ruling, String reason, Instant at) {}

  record Row(
      UUID id, UUID question, int version, String ruling, String reason, OffsetDateTime decidedAt) {

    Ruled toDomain() {
      return new Ruled(
          id,
          new QuestionVersion(new QuestionId(question), version),
          JsonMapper.shared().readValue(ruling, Ruling.class),
          reason,
          decidedAt.toInstant());
    }
  }
}
