package org.saradnja.funding.calls.asking;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Rows;
import org.saradnja.funding.calls.Askers;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.asking.Question.Answer;
import org.saradnja.parties.people.PersonId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class QuestionTable implements Askers {

  private static final String SELECT =
      """
      select id, call, text, asked_at, asked_by, published_question, answer, answered_at
        from call_question
      """;

  private static final RowMapper<Row> ROW = Rows.of(Row.class);

  private final JdbcClient jdbc;

  QuestionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Question> find(QuestionId id) {
    return jdbc.sql(SELECT + " where id = :id")
        .param("id", id.value())
        .query(Rows.of(Row.class))
        .optional()
        .map(Row::toDomain);
  }

  /** The answered ones, the first answered first. */
  List<Question> answered(CallId call) {
    return list(call, " and answered_at is not null order by answered_at, id");
  }

  /** The longest waiting first. */
  List<Question> waiting(CallId call) {
    return list(call, " and answered_at is null order by asked_at, id");
  }

  @Override
  public Set<PersonId> of(CallId call, Instant until) {
    return jdbc.sql(
            """
            select distinct asked_by
              from call_question
             where call = :call and asked_at <= :until
            """)
        .param("call", call.value())
        .param("until", until.atOffset(ZoneOffset.UTC))
        .query((row, _) -> new PersonId(row.getObject("asked_by", UUID.class)))
        .set();
  }

  /** Sent twice under one id, a question is asked once. */
  void ask(Question question) {
    jdbc.sql(
            """
            insert into call_question (id, call, text, asked_at, asked_by)
            values (:id, :call, :text, :at, :by)
            on conflict (id) do nothing
            """)
        .param("id", question.id().value())
        .param("call", question.call().value())
        .param("text", question.text())
        .param("at", utc(question.askedAt()))
        .param("by", question.by().value())
        .update();
  }

  void answer(QuestionId id, Answer answer) {
    int rows =
        jdbc.sql(
                """
                update call_question
                   set published_question = :question, answer = :answer, answered_at = :at
                 where id = :id and answered_at is null
                """)
            .param("question", answer.question())
            .param("answer", answer.text())
            .param("at", utc(answer.at()))
            .param("id", id.value())
            .update();
    if (rows != 1) {
      throw new OptimisticLockingFailureException("Answered meanwhile: " + id.value());
    }
  }

  private List<Question> list(CallId call, String which) {
    return jdbc
        .sql(SELECT + " where call = :call" + which)
        .param("call", call.value())
        .query(ROW)
        .list()
        .stream()
        .map(Row::toDomain)
        .toList();
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  record Row(
      UUID id,
      UUID call,
      String text,
      OffsetDateTime askedAt,
      UUID askedBy,
      @Nullable String publishedQuestion,
      @Nullable String answer,
      @Nullable OffsetDateTime answeredAt) {

    Question toDomain() {
      return new Question(
          new QuestionId(id),
          new CallId(call),
          text,
          askedAt.toInstant(),
          new PersonId(askedBy),
          published());
    }

    private Optional<Answer> published() {
      return publishedQuestion == null || answer == null || answeredAt == null
          ? Optional.empty()
          : Optional.of(new Answer(publishedQuestion, answer, answeredAt.toInstant()));
    }
  }
}
