package org.saradnja.training.exams.blueprint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.database.Rows;
import org.saradnja.base.rules.Provision;
import org.saradnja.training.exams.Blueprints;
import org.saradnja.training.exams.Measure;
import org.saradnja.training.exams.TestBlueprint;
import org.saradnja.training.programmes.ProgrammeCode;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The blueprints of tests, which the table itself keeps from being changed. */
@Repository
class BlueprintTable implements Blueprints {

  private static final RowMapper<Row> ROW = Rows.of(Row.class);

  private static final String SELECT =
      """
      select number, programme, measure::text as measure, valid_from, act, article
        from test_blueprint
      """;

  private final JdbcClient jdbc;

  BlueprintTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(
      int number,
      String programme,
      String measure,
      LocalDate validFrom,
      String act,
      String article) {

    TestBlueprint toDomain() {
      return new TestBlueprint(
          number,
          programme,
          JsonMapper.shared().readValue(measure, Measure.class),
          validFrom,
          new Provision(act, article, true));
    }
  }

  @Override
  public Optional<TestBlueprint> on(ProgrammeCode programme, LocalDate day) {
    return jdbc.sql(
            SELECT
                + """
                where programme = :programme and valid_from <= :day
                order by valid_from desc
                limit 1
                """)
        .param("programme", programme.value())
        .param("day", day)
        .query(ROW)
        .optional()
        .map(Row::toDomain);
  }

  @Override
  public List<TestBlueprint> all() {
    return jdbc.sql(SELECT + " order by number desc").query(ROW).list().stream()
        .map(Row::toDomain)
        .toList();
  }

  /** Under the next number; empty when another one of the programme begins on that day. */
  Optional<TestBlueprint> insert(TestBlueprint blueprint) {
    return jdbc.sql(
            """
            insert into test_blueprint (number, programme, measure, valid_from, act, article)
            select coalesce(max(number), 0) + 1, :programme, cast(:measure as jsonb), :validFrom,
                   :act, :article
              from test_blueprint
            on conflict on constraint one_blueprint_from_a_day do nothing
            returning number, programme, measure::text as measure, valid_from, act, article
            """)
        .param("programme", blueprint.programme())
        .param("measure", JsonMapper.shared().writeValueAsString(blueprint.measure()))
        .param("validFrom", blueprint.validFrom())
        .param("act", blueprint.provision().act())
        .param("article", blueprint.provision().article())
        .query(ROW)
        .optional()
        .map(Row::toDomain);
  }
}
