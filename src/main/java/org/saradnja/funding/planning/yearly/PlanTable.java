package org.saradnja.funding.planning.yearly;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.funding.planning.PlanId;
import org.saradnja.funding.planning.yearly.Plan.Draft;
import org.saradnja.funding.planning.yearly.Plan.InForce;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class PlanTable {

  private static final String SELECT =
      """
      select p.id, p.unit, p.year, p.working::text as working, p.saved_at, p.saved_by, p.edition,
             e.published_at, e.reason, e.text, e.digest, p.version
        from plan p
        left join plan_edition e on e.plan = p.id and e.number = p.edition
      """;

  private static final RowMapper<Row> ROW = Rows.of(Row.class);

  private final JdbcClient jdbc;

  PlanTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Versioned<Plan>> find(UnitId unit, int year) {
    return jdbc.sql(SELECT + " where p.unit = :unit and p.year = :year")
        .param("unit", unit.slug())
        .param("year", year)
        .query(Rows.of(Row.class))
        .optional()
        .map(Row::toDomain);
  }

  /** Held until the end of the transaction. */
  Versioned<Plan> lock(UnitId unit, int year) {
    return jdbc.sql(SELECT + " where p.unit = :unit and p.year = :year for update of p")
        .param("unit", unit.slug())
        .param("year", year)
        .query(Rows.of(Row.class))
        .optional()
        .map(Row::toDomain)
        .orElseThrow(() -> new NoSuchThing("plan of " + unit + " for " + year));
  }

  Optional<Plan> find(PlanId id) {
    return jdbc.sql(SELECT + " where p.id = :id")
        .param("id", id.value())
        .query(Rows.of(Row.class))
        .optional()
        .map(row -> row.toDomain().value());
  }

  /** All of a unit, the newest year first. */
  List<Plan> of(UnitId unit) {
    return jdbc
        .sql(SELECT + " where p.unit = :unit order by p.year desc")
        .param("unit", unit.slug())
        .query(ROW)
        .list()
        .stream()
        .map(row -> row.toDomain().value())
        .toList();
  }

  /** All that are in force in a year. */
  List<InForce> inForce(int year) {
    return jdbc
        .sql(SELECT + " where p.year = :year and p.edition is not null order by p.unit")
        .param("year", year)
        .query(ROW)
        .list()
        .stream()
        .map(row -> (InForce) row.toDomain().value())
        .toList();
  }

  /** Begun by two at once it is begun by the first. */
  void insert(Draft draft) {
    jdbc.sql(
            """
            insert into plan (id, unit, year, working, saved_at, saved_by, edition, version)
            values (:id, :unit, :year, cast(:working as jsonb), :savedAt, :savedBy, :edition, 0)
            on conflict on constraint one_plan_of_a_unit_in_a_year do nothing
            """)
        .paramSource(Row.of(draft, 0))
        .update();
  }

  void update(Versioned<? extends Plan> changed) {
    int rows =
        jdbc.sql(
                """
                update plan
                   set working = cast(:working as jsonb), saved_at = :savedAt,
                       saved_by = :savedBy, edition = :edition, version = version + 1
                 where id = :id and version = :version
                """)
            .paramSource(Row.of(changed.value(), changed.version()))
            .update();
    if (rows != 1) {
      throw new OptimisticLockingFailureException("Changed meanwhile: " + changed.value().id());
    }
  }

  /** Stores the exact bytes of the edition; the database checks that the digest is of them. */
  InForce publish(Versioned<? extends Plan> found, PublishedPlan published) {
    var plan = found.value();
    var bytes = CanonicalJson.of(published);
    var edition =
        new Edition(
            published.edition(),
            published.publishedAt(),
            published.reason(),
            published.text(),
            Digest.of(bytes));
    jdbc.sql(
            """
            insert into plan_edition (plan, number, published_at, reason, text, digest)
            values (:plan, :number, :at, :reason, :text, :digest)
            """)
        .param("plan", plan.id().value())
        .param("number", edition.number())
        .param("at", edition.at().atOffset(ZoneOffset.UTC))
        .param("reason", edition.reason())
        .param("text", new String(bytes, UTF_8))
        .param("digest", edition.digest().hex())
        .update();
    var inForce =
        new InForce(plan.id(), plan.unit(), plan.year(), edition, edition.text(), plan.saved());
    update(found.with(inForce));
    return inForce;
  }

  /** The table, column by column. The only place where a stage is flattened. */
  record Row(
      UUID id,
      String unit,
      int year,
      String working,
      OffsetDateTime savedAt,
      UUID savedBy,
      @Nullable Integer edition,
      @Nullable OffsetDateTime publishedAt,
      @Nullable String reason,
      @Nullable String text,
      @Nullable String digest,
      int version) {

    static Row of(Plan plan, int version) {
      return switch (plan) {
        case Draft draft -> row(draft, null, version);
        case InForce inForce -> row(inForce, inForce.edition().number(), version);
      };
    }

    private static Row row(Plan plan, @Nullable Integer edition, int version) {
      return new Row(
          plan.id().value(),
          plan.unit().slug(),
          plan.year(),
          new String(CanonicalJson.of(plan.working()), UTF_8),
          plan.saved().at().atOffset(ZoneOffset.UTC),
          plan.saved().by().value(),
          edition,
          null,
          null,
          null,
          null,
          version);
    }

    Versioned<Plan> toDomain() {
      var draft =
          new Draft(
              new PlanId(id),
              new UnitId(unit),
              year,
              JsonMapper.shared().readValue(working, PlanText.class),
              new Saved(savedAt.toInstant(), new PersonId(savedBy)));
      return new Versioned<>(edition == null ? draft : inForce(draft, edition), version);
    }

    private InForce inForce(Draft draft, int number) {
      if (publishedAt == null || reason == null || text == null || digest == null) {
        throw new IllegalStateException("No edition " + number + " of plan " + id);
      }
      var published = JsonMapper.shared().readValue(text, PublishedPlan.class);
      var edition =
          new Edition(
              number, publishedAt.toInstant(), reason, published.text(), new Digest(digest));
      return new InForce(
          draft.id(), draft.unit(), draft.year(), edition, draft.working(), draft.saved());
    }
  }
}
