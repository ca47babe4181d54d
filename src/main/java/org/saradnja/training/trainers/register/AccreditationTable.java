package org.saradnja.training.trainers.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.training.trainers.AccreditationId;
import org.saradnja.training.trainers.TrainerId;
import org.saradnja.training.trainers.register.Accreditation.Capacity;
import org.saradnja.training.trainers.register.Accreditation.End;
import org.saradnja.training.trainers.register.Accreditation.Ground;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accreditations, those that hold and those that ended. */
@Repository
class AccreditationTable {

  private static final RowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);
  private static final String ACCREDITATIONS =
      """
      select id, trainer, subject, capacity, from_day, decision, source, ended_on, end_reason,
             version
        from accreditation
      """;

  private final JdbcClient jdbc;

  AccreditationTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Versioned(Accreditation value, int version) {}

  Versioned get(AccreditationId id) {
    return jdbc.sql(ACCREDITATIONS + "where id = :id")
        .param("id", id.value())
        .query(ROW)
        .optional()
        .map(Row::toDomain)
        .orElseThrow(() -> new NoSuchThing("accreditation " + id.value()));
  }

  /** The latest first. */
  List<Versioned> of(TrainerId trainer) {
    return jdbc
        .sql(ACCREDITATIONS + "where trainer = :trainer order by from_day desc, id")
        .param("trainer", trainer.value())
        .query(ROW)
        .list()
        .stream()
        .map(Row::toDomain)
        .toList();
  }

  List<Accreditation> inSubject(String subject) {
    return jdbc
        .sql(ACCREDITATIONS + "where subject = :subject")
        .param("subject", subject)
        .query(ROW)
        .list()
        .stream()
        .map(row -> row.toDomain().value())
        .toList();
  }

  List<Accreditation> all() {
    return jdbc.sql(ACCREDITATIONS).query(ROW).list().stream()
        .map(row -> row.toDomain().value())
        .toList();
  }

  void insert(Accreditation accreditation) {
    jdbc.sql(
            """
            insert into accreditation
              (id, trainer, subject, capacity, from_day, decision, source, ended_on, end_reason,
               version)
            values
              (:id, :trainer, :subject, :capacity, :fromDay, :decision, :source, :endedOn,
               :endReason, :version)
            """)
        .paramSource(Row.of(accreditation, 0))
        .update();
  }

  void update(Versioned changed) {
    int rows =
        jdbc.sql(
                """
                update accreditation
                   set ended_on = :endedOn, end_reason = :endReason, version = version + 1
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
          accreditation.end().map(End::reason).orElse(null),
          version);
    }

    Versioned toDomain() {
      Optional<End> end =
          endedOn == null || endReason == null
              ? Optional.empty()
              : Optional.of(new End(endedOn, endReason));
      return new Versioned(
          new Accreditation(
              new AccreditationId(id),
              new TrainerId(trainer),
              subject,
              Capacity.valueOf(capacity),
              new Ground(fromDay, decision, source),
              end),
          version);
    }
  }
}
