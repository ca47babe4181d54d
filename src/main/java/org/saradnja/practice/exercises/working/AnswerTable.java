package org.saradnja.practice.exercises.working;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.Points;
import org.saradnja.funding.calls.CallId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Objections that were handed to pairs, and their answers; nothing of it is changed. */
@Repository
class AnswerTable {

  private static final RowMapper<Row> ROW = Rows.of(Row.class);
  private static final RowMapper<ObjectionRow> OBJECTION = Rows.of(ObjectionRow.class);

  private final JdbcClient jdbc;

  AnswerTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An objection about the list of a call, as it was handed to the town. */
  record Objection(CallId call, Instant receivedAt, Complaint complaint) {}

  Optional<Objection> objection(UUID town) {
    return jdbc.sql(OBJECTIONS + " where town = :town")
        .param("town", town)
        .query(OBJECTION)
        .optional()
        .map(ObjectionRow::toDomain);
  }

  /** Nobody else answers until the transaction ends. */
  Optional<Objection> lock(UUID town) {
    return jdbc.sql(OBJECTIONS + " where town = :town for update")
        .param("town", town)
        .query(OBJECTION)
        .optional()
        .map(ObjectionRow::toDomain);
  }

  /** Handed twice it is handed once. */
  void insert(UUID town, Objection objection) {
    var complaint = objection.complaint();
    jdbc.sql(
            """
            insert into exercise_objection
              (town, call, received_at, registry_number, organisation, rank, criterion, points,
               maximum)
            values
              (:town, :call, :at, :registryNumber, :organisation, :rank, :criterion, :points,
               :maximum)
            on conflict (town) do nothing
            """)
        .param("town", town)
        .param("call", objection.call().value())
        .param("at", objection.receivedAt().atOffset(ZoneOffset.UTC))
        .param("registryNumber", complaint.registryNumber())
        .param("organisation", complaint.organisation())
        .param("rank", complaint.rank())
        .param("criterion", complaint.criterion())
        .param("points", complaint.points().hundredths())
        .param("maximum", complaint.maximum())
        .update();
  }

  Optional<Answer> last(UUID town) {
    var all = of(town);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /** The first first. */
  List<Answer> of(UUID town) {
    return jdbc
        .sql(
            "select number, ruling, reason, at from exercise_answer where town = :t order by number")
        .param("t", town)
        .query(ROW)
        .list()
        .stream()
        .map(Row::toDomain)
        .toList();
  }

  void insert(UUID town, Answer answer, UUID mandate) {
    jdbc.sql(
            """
            insert into exercise_answer (town, number, ruling, reason, at, mandate)
            values (:town, :number, :ruling, :reason, :at, :mandate)
            """)
        .param("town", town)
        .param("number", answer.number())
        .param("ruling", answer.ruling().name())
        .param("reason", answer.reason())
        .param("at", answer.at().atOffset(ZoneOffset.UTC))
        .param("mandate", mandate)
        .update();
  }

  private static final String OBJECTIONS =
      """
      select call, received_at, registry_number, organisation, rank, criterion, points, maximum
        from exercise_objection
      """;

  record ObjectionRow(
      UUID call,
      OffsetDateTime receivedAt,
      String registryNumber,
      String organisation,
      int rank,
      String criterion,
      int points,
      int maximum) {

    Objection toDomain() {
      return new Objection(
          new CallId(call),
          receivedAt.toInstant(),
          new Complaint(
              registryNumber, organisation, rank, criterion, new Points(points), maximum));
    }
  }

  record Row(int number, String ruling, String reason, OffsetDateTime at) {

    Answer toDomain() {
      return new Answer(number, Ruling.valueOf(ruling), reason, at.toInstant());
    }
  }
}
