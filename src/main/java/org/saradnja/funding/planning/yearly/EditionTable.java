package org.saradnja.funding.planning.yearly;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.planning.PlanId;
import org.saradnja.parties.registry.UnitId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Every edition of a plan and how each was delivered. Rows are added and never changed. */
@Repository
class EditionTable {

  private static final RowMapper<EditionRow> EDITION = Rows.of(EditionRow.class);
  private static final RowMapper<Delivery> DELIVERY = Rows.of(Delivery.class);

  private final JdbcClient jdbc;

  EditionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  PlanHistory history(PlanId plan) {
    return new PlanHistory(editions(plan), deliveries(plan));
  }

  /** The exact bytes of an edition, which its digest covers. */
  Optional<String> text(UnitId unit, int year, int number) {
    return jdbc.sql(
            """
            select e.text
              from plan_edition e
              join plan p on p.id = e.plan
             where p.unit = :unit and p.year = :year and e.number = :number
            """)
        .param("unit", unit.slug())
        .param("year", year)
        .param("number", number)
        .query(String.class)
        .optional();
  }

  /** The first one first. */
  List<Edition> editions(PlanId plan) {
    return jdbc
        .sql(
            """
            select number, published_at, reason, text, digest
              from plan_edition
             where plan = :plan
             order by number
            """)
        .param("plan", plan.value())
        .query(EDITION)
        .list()
        .stream()
        .map(EditionRow::toDomain)
        .toList();
  }

  List<Delivery> deliveries(PlanId plan) {
    return jdbc.sql(
            """
            select edition, delivered_on as day, way, reference
              from plan_delivery
             where plan = :plan
             order by edition
            """)
        .param("plan", plan.value())
        .query(DELIVERY)
        .list();
  }

  void deliver(PlanId plan, Delivery delivery, Instant now) {
    jdbc.sql(
            """
            insert into plan_delivery (plan, edition, delivered_on, way, reference, recorded_at)
            values (:plan, :edition, :day, :way, :reference, :now)
            """)
        .param("plan", plan.value())
        .param("edition", delivery.edition())
        .param("day", delivery.day())
        .param("way", delivery.way())
        .param("reference", delivery.reference())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  record EditionRow(
      int number, OffsetDateTime publishedAt, String reason, String text, String digest) {

    Edition toDomain() {
      var published = JsonMapper.shared().readValue(text, PublishedPlan.class);
      return new Edition(
          number, publishedAt.toInstant(), reason, published.text(), new Digest(digest));
    }
  }
}
