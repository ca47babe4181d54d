package org.saradnja.training.trainers.register;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.training.trainers.AccreditationId;
import org.saradnja.training.trainers.Capacity;
import org.saradnja.training.trainers.TrainerId;
import org.saradnja.training.trainers.register.Accreditation.End;
import org.saradnja.training.trainers.register.Accreditation.Ground;
import org.saradnja.training.trainers.register.Accreditation.Suspension;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accreditations, those that hold and those that ended. */
@Repository
class AccreditationTable {

  private static final RowMapper<Row> ROW = Rows.of(Row.class);
  private static final RowMapper<SuspensionRow> SUSPENSION = Rows.of(SuspensionRow.class);
  private static final String ACCREDITATIONS =
      """
      select id, trainer, subject, capacity, from_day, decision, source, ended_on, end_code,
             end_reason, version
        from accreditation
      """;

  private final JdbcClient jdbc;

  AccreditationTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Versioned(Accreditation value, int version) {}

  Versioned get(AccreditationId id) {
    var rows =
        jdbc.sql(ACCREDITATIONS + "where id = :id").param("id", id.value()).query(ROW).list();
    return whole(rows).stream()
        .findFirst()
        .orElseThrow(() -> new NoSuchThing("accreditation " + id.value()));
  }

  /** The latest first. */
  List<Versioned> of(TrainerId trainer) {
    return whole(
        jdbc.sql(ACCREDITATIONS + "where trainer = :trainer order by from_day desc, id")
            .param("trainer", trainer.value())
            .query(ROW)
            .list());
  }

  List<Accreditation> inSubject(String subject) {
    return values(
        jdbc.sql(ACCREDITATIONS + "where subject = :subject")
            .param("subject", subject)
            .query(ROW)
            .list());
  }

  List<Accreditation> all() {
    return values(jdbc.sql(ACCREDITATIONS).query(ROW).list());
  }

  private List<Accreditation> values(List<Row> rows) {
    return whole(rows).stream().map(Versioned::value).toList();
  }

  private List<Versioned> whole(List<Row> rows) {
    var suspensions = suspensions(rows.stream().map(Row::id).toList());
    return rows.stream()
        .map(row -> row.toDomain(suspensions.getOrDefault(row.id(), List.of())))
        .toList();
  }

  /** Of each accreditation, in the order of their first days. */
  private Map<UUID, List<Suspension>> suspensions(Collection<UUID> accreditations) {
    if (accreditations.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .sql(
            """
            select id, accreditation, from_day, until_day, reason, note, lifted_note
              from accreditation_suspension
             where accreditation in (:accreditations)
             order by from_day, id
            """)
        .param("accreditations", accreditations)
        .query(SUSPENSION)
        .list()
        .stream()
        .collect(
            groupingBy(SuspensionRow::accreditation, mapping(SuspensionRow::toDomain, toList())));
  }

  /** A new suspension, or one that was lifted. */
  void put(AccreditationId accreditation, Suspension suspension) {
    jdbc.sql(
            """
            insert into accreditation_suspension
              (id, accreditation, from_day, until_day, reason, note, lifted_note)
            values
              (:id, :accreditation, :fromDay, :untilDay, :reason, :note, :liftedNote)
            on conflict (id)
              do update set until_day = excluded.until_day, lifted_note = excluded.lifted_note
            """)
        .paramSource(SuspensionRow.of(accreditation, suspension))
        .update();
  }

  void insert(Accreditation accreditation) {
    jdbc.sql(
            """
            insert into accreditation
              (id, trainer, subject, capacity, from_day, decision, source, ended_on, end_code,
               end_reason, version)
            values
              (:id, :trainer, :subject, :capacity, :fromDay, :decision, :source, :endedOn,
               :endCode, :endReason, :version)
            """)
        .paramSource(Row.of(accreditation, 0))
        .update();
  }

  void update(Versioned changed) {
    int rows =
        jdbc.sql(
                """
                update accreditation
                   set ended_on = :endedOn, end_code = :endCode, end_reason = :endReason,
                       version = version + 1
                 where id = :id and version = :version
                """)
            .paramSource(Row.of(changed.value(), changed.version()))
            .update();
    if (rows != 1) {
      var id = changed.value().id().value();
      throw new OptimisticLockingFailureException("Changed meanwhile: accreditation " + id);
    }
  }

  record Row(
      UUID id,
      UUID trainer,
      String subject,
      String capacity,
      LocalDate fromDay,
      String decision,
      String source,
      @Nullable LocalDate endedOn,
      @Nullable String endCode,
      @Nullable String endReason,
      int version) {

    static Row of(Accreditation accreditation, int version) {
      return new Row(
          accreditation.id().value(),
          accreditation.trainer().value(),
          accreditation.subject(),
          accreditation.capacity().name(),
          accreditation.ground().from(),
          accreditation.ground().decision(),
          accreditation.ground().source(),
          accreditation.end().map(End::on).orElse(null),
          accreditation.end().map(End::code).orElse(null),
          accreditation.end().map(End::reason).orElse(null),
          version);
    }

    Versioned toDomain(List<Suspension> suspensions) {
      Optional<End> end =
          endedOn == null || endReason == null
              ? Optional.empty()
              : Optional.of(new End(endedOn, endCode == null ? "other" : endCode, endReason));
      return new Versioned(
          new Accreditation(
              new AccreditationId(id),
              new TrainerId(trainer),
              subject,
              Capacity.valueOf(capacity),
              new Ground(fromDay, decision, source),
              suspensions,
              end),
          version);
    }
  }

  record SuspensionRow(
      UUID id,
      UUID accreditation,
      LocalDate fromDay,
      @Nullable LocalDate untilDay,
      String reason,
      String note,
      String liftedNote) {

    static SuspensionRow of(AccreditationId accreditation, Suspension suspension) {
      return new SuspensionRow(
          suspension.id(),
          accreditation.value(),
          suspension.from(),
          suspension.until().orElse(null),
          suspension.code(),
          suspension.note(),
          suspension.lifted());
    }

    Suspension toDomain() {
      return new Suspension(id, fromDay, Optional.ofNullable(untilDay), reason, note, liftedNote);
    }
  }
}
