package org.saradnja.training.exams.attempt;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Question;
import org.saradnja.base.database.Rows;
import org.saradnja.parties.people.Bearers.Bearer;
import org.saradnja.parties.people.PersonId;
import org.saradnja.training.exams.Attempt;
import org.saradnja.training.exams.AttemptId;
import org.saradnja.training.exams.Response;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Answers of attempts: one row for each question, which only a later answer replaces. */
@Repository
class AnswerTable {

  private static final String OF_ATTEMPT =
      """
      select item, seq, given, saved_at
        from exam_answer
       where attempt = :attempt
       order by item
      """;

  /** With who answers. */
  private static final String SAVING =
      """
      with held as (
        select id, ends_at, finished_at is null and :sent <= ends_at as is_open
          from exam_attempt
         where id = :attempt and person = %s and :item < items
           for share
      ), saved as (
        insert into exam_answer as standing (attempt, item, seq, given, saved_at)
        select id, :item, :seq, :given, :at from held where is_open
        on conflict (attempt, item) do update
           set seq = excluded.seq, given = excluded.given, saved_at = excluded.saved_at
         where standing.seq < excluded.seq
        returning seq
      )
      select held.is_open, held.ends_at, (select seq from saved) as saved, a.seq as stood,
             a.given as given
        from held
        left join exam_answer a on a.attempt = held.id and a.item = :item
      """;

  /** By hand, for it is read with every answer that somebody gives. */
  private static final RowMapper<SaveRow> SAVE =
      (row, _) ->
          new SaveRow(
              row.getBoolean("is_open"),
              row.getObject("ends_at", OffsetDateTime.class),
              row.getObject("saved", Integer.class),
              row.getObject("stood", Integer.class),
              row.getString("given"));

  private static final RowMapper<AnswerRow> ANSWER = Rows.of(AnswerRow.class);

  private final JdbcClient jdbc;

  AnswerTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One statement decides, so that an answer costs one journey to the database: whose attempt it
   * is, whether it still takes answers, and whether this answer is later than the one that stands.
   * It locks the attempt against being finished meanwhile. Empty when there is no such attempt of
   * this person, or no such question on its paper.
   */
  Optional<Saving> save(
      AttemptId attempt, PersonId person, int item, int seq, Response response, Instant arrival) {
    for (int tries = 0; tries < 2; tries++) {
      var row = statement(attempt, person, item, seq, response, arrival);
      if (row.isEmpty()) {
        return Optional.empty();
      }
      var saving = row.get().saving(seq, response);
      if (saving.isPresent()) {
        return saving;
      }
    }
    throw new IllegalStateException("Twice overtaken between two looks: " + attempt);
  }

  /**
   * The same for whoever bears the session, found in the same statement. Empty whenever it is not
   * simply kept: who the bearer is, what stands and why is then asked in the usual way, and an
   * answer that was written meanwhile counts once.
   */
  Optional<Saving.Kept> save(
      AttemptId attempt, Bearer bearer, int item, int seq, Response response, Instant arrival) {
    return statement("(" + bearer.person() + ")", attempt, item, seq, response, arrival)
        .params(bearer.given())
        .query(SAVE)
        .optional()
        .flatMap(row -> row.saving(seq, response))
        .flatMap(
            saving -> saving instanceof Saving.Kept kept ? Optional.of(kept) : Optional.empty());
  }

  private Optional<SaveRow> statement(
      AttemptId attempt, PersonId person, int item, int seq, Response response, Instant arrival) {
    return statement(":person", attempt, item, seq, response, arrival)
        .param("person", person.value())
        .query(SAVE)
        .optional();
  }

  private JdbcClient.StatementSpec statement(
      String person, AttemptId attempt, int item, int seq, Response response, Instant arrival) {
    return jdbc.sql(SAVING.formatted(person))
        .param("attempt", attempt.value())
        .param("item", item)
        .param("seq", seq)
        .param("given", json(response))
        .param("at", arrival.atOffset(ZoneOffset.UTC))
        .param("sent", arrival.minus(Attempt.GRACE).atOffset(ZoneOffset.UTC));
  }

  /** In the order of the paper. */
  List<Stored> of(AttemptId attempt) {
    return jdbc.sql(OF_ATTEMPT).param("attempt", attempt.value()).query(ANSWER).list().stream()
        .map(AnswerRow::toDomain)
        .toList();
  }

  Map<Integer, Response> responses(AttemptId attempt) {
    return of(attempt).stream().collect(toMap(Stored::item, Stored::response));
  }

  /** As {@link #responses}, to be asked with other things. */
  Question<Map<Integer, Response>> question(AttemptId attempt) {
    return Question.rows(OF_ATTEMPT, Map.of("attempt", attempt.value()), ANSWER)
        .as(rows ->
            rows.stream().map(AnswerRow::toDomain).collect(toMap(Stored::item, Stored::response)));
  }

  static String json(Response response) {
    return JsonMapper.shared().writeValueAsString(response.values());
  }

  private static Response response(String json) {
    return new Response(List.of(JsonMapper.shared().readValue(json, String[].class)));
  }

  record AnswerRow(int item, int seq, String given, OffsetDateTime savedAt) {

    Stored toDomain() {
      return new Stored(item, seq, response(given), savedAt.toInstant());
    }
  }

  /**
   * @param saved number of the answer that this statement wrote
   * @param stood number of the answer that stood before it
   */
  record SaveRow(
      boolean isOpen,
      OffsetDateTime endsAt,
      @Nullable Integer saved,
      @Nullable Integer stood,
      @Nullable String given) {

    /** Empty when somebody else's answer came between the look and the writing: look again. */
    Optional<Saving> saving(int seq, Response sent) {
      if (saved != null) {
        return Optional.of(new Saving.Kept(seq, endsAt.toInstant()));
      }
      boolean isSame = stood != null && stood == seq && json(sent).equals(given);
      if (isSame) {
        return Optional.of(new Saving.Kept(seq, endsAt.toInstant()));
      }
      if (!isOpen) {
        return Optional.of(new Saving.TooLate());
      }
      return stood == null || given == null || stood < seq
          ? Optional.empty()
          : Optional.of(new Saving.Overtaken(stood, response(given), endsAt.toInstant()));
    }
  }
}
