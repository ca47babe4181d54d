package org.saradnja.training.capacity.needs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.database.Rows;
import org.saradnja.base.rules.Provision;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.capacity.TrainingNeed;
import org.saradnja.training.capacity.TrainingNeeds;
import org.saradnja.training.certificates.DocumentKind;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All that was ever set, which the table itself keeps from being changed. */
@Repository
class NeedTable implements TrainingNeeds {

  private static final RowMapper<Row> ROW = Rows.of(Row.class);

  private final JdbcClient jdbc;

  NeedTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<TrainingNeed> of(UnitId unit, LocalDate day) {
    return NeedsInForce.of(all(), unit, day);
  }

  /** The newest first. */
  List<TrainingNeed> all() {
    return jdbc
        .sql(
            """
            select number, unit, role, programme, kind, asked, valid_from, act, article, confirmed
              from training_need
             order by number desc
            """)
        .query(ROW)
        .list()
        .stream()
        .map(Row::toDomain)
        .toList();
  }

  /** Under the next number; empty when something was set for the same from that day already. */
  Optional<TrainingNeed> insert(TrainingNeed need, Instant now) {
    return jdbc.sql(
            """
            insert into training_need
              (number, unit, role, programme, kind, asked, valid_from, act, article, confirmed,
               set_at)
            select coalesce(max(number), 0) + 1, :unit, :role, :programme, :kind, :asked, :validFrom,
                   :act, :article, :confirmed, :setAt
              from training_need
            on conflict on constraint one_need_of_a_role_from_a_day do nothing
            returning number, unit, role, programme, kind, asked, valid_from, act, article, confirmed
            """)
        .param("unit", need.unit().map(UnitId::slug).orElse(""))
        .param("role", need.role().name())
        .param("programme", need.programme())
        .param("kind", need.kind().name())
        .param("asked", need.asked())
        .param("validFrom", need.validFrom())
        .param("act", need.provision().act())
        .param("article", need.provision().article())
        .param("confirmed", need.provision().confirmed())
        .param("setAt", now.atOffset(ZoneOffset.UTC))
        .query(ROW)
        .optional()
        .map(Row::toDomain);
  }

  /** The table, column by column. */
  record Row(
      int number,
      String unit,
      String role,
      String programme,
      String kind,
      boolean asked,
      LocalDate validFrom,
      String act,
      String article,
      boolean confirmed) {

    TrainingNeed toDomain() {
      return new TrainingNeed(
          number,
          unit.isEmpty() ? Optional.empty() : Optional.of(new UnitId(unit)),
          Role.valueOf(role),
          programme,
          DocumentKind.valueOf(kind),
          asked,
          validFrom,
          new Provision(act, article, confirmed));
    }
  }
}
