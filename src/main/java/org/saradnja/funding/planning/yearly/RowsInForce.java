package org.saradnja.funding.planning.yearly;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.Office;
import org.saradnja.funding.planning.PlanRowId;
import org.saradnja.funding.planning.PlannedCall;
import org.saradnja.funding.planning.PlannedPeriod;
import org.saradnja.funding.planning.Plans;
import org.saradnja.funding.planning.yearly.Plan.InForce;
import org.saradnja.parties.registry.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of all editions in force, written anew with each edition of a plan. */
@Repository
class RowsInForce implements Plans {

  private static final String SELECT =
      """
      select row_id, unit, year, edition, grantor, name, areas, first_month, last_month,
             amount_paras, budget_line, contact
        from planned_call
      """;

  private final JdbcClient jdbc;

  RowsInForce(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean isPublished(UnitId unit, int year) {
    return jdbc.sql(
            "select exists (select from plan where unit = :unit and year = :year and edition > 0)")
        .param("unit", unit.slug())
        .param("year", year)
        .query(Boolean.class)
        .single();
  }

  @Override
  public List<Integer> years(UnitId unit) {
    return jdbc.sql("select year from plan where unit = :unit and edition > 0 order by year desc")
        .param("unit", unit.slug())
        .query((row, _) -> row.getInt("year"))
        .list();
  }

  @Override
  public List<PlannedCall> rows(UnitId unit, int year) {
    return jdbc
        .sql(SELECT + " where unit = :unit and year = :year order by first_month, row_id")
        .param("unit", unit.slug())
        .param("year", year)
        .query(RowsInForce::row)
        .list()
        .stream()
        .map(Row::call)
        .toList();
  }

  @Override
  public List<Row> in(int year) {
    return jdbc.sql(SELECT + " where year = :year order by first_month, last_month, unit, row_id")
        .param("year", year)
        .query(RowsInForce::row)
        .list();
  }

  @Override
  public List<Kept> kept(int year) {
    return jdbc.sql(
            """
            select p.unit, p.year, e.published_at, p.edition,
                   (select min(d.delivered_on) from plan_delivery d where d.plan = p.id)
                     as delivered_on
              from plan p
              join plan_edition e on e.plan = p.id and e.number = 1
             where p.year = :year
             order by p.unit
            """)
        .param("year", year)
        .query(RowsInForce::kept)
        .list();
  }

  @Override
  public Optional<Row> find(PlanRowId row) {
    return jdbc.sql(SELECT + " where row_id = :row")
        .param("row", row.value())
        .query(RowsInForce::row)
        .optional();
  }

  void replace(InForce plan) {
    jdbc.sql("delete from planned_call where plan = :plan")
        .param("plan", plan.id().value())
        .update();
    plan.edition().text().rows().forEach(row -> insert(plan, row));
  }

  private void insert(InForce plan, PlannedCall row) {
    jdbc.sql(
            """
            insert into planned_call
              (row_id, plan, unit, year, edition, grantor, name, areas, first_month, last_month,
               amount_paras, budget_line, contact)
            values
              (:row, :plan, :unit, :year, :edition, :grantor, :name, :areas, :first, :last,
               :amount, :budgetLine, :contact)
            """)
        .param("row", row.id().value())
        .param("plan", plan.id().value())
        .param("unit", plan.unit().slug())
        .param("year", plan.year())
        .param("edition", plan.edition().number())
        .param("grantor", row.grantor())
        .param("name", row.name())
        .param("areas", row.areas().toArray(String[]::new))
        .param("first", row.period().firstDay())
        .param("last", row.period().last().atDay(1))
        .param("amount", amount(row))
        .param("budgetLine", row.budgetLine())
        .param("contact", row.contact())
        .update();
  }

  private static @Nullable Long amount(PlannedCall row) {
    return row.amount().map(Dinars::paras).orElse(null);
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    var paras = row.getObject("amount_paras", Long.class);
    var call =
        new PlannedCall(
            new PlanRowId(row.getObject("row_id", UUID.class)),
            row.getString("grantor"),
            List.of((String[]) row.getArray("areas").getArray()),
            row.getString("name"),
            new PlannedPeriod(month(row, "first_month"), month(row, "last_month")),
            Optional.ofNullable(paras).map(Dinars::new),
            row.getString("budget_line"),
            row.getString("contact"));
    return new Row(
        new UnitId(row.getString("unit")), row.getInt("year"), row.getInt("edition"), call);
  }

  private static Kept kept(ResultSet row, int number) throws SQLException {
    var published = row.getObject("published_at", OffsetDateTime.class).toInstant();
    return new Kept(
        new UnitId(row.getString("unit")),
        row.getInt("year"),
        LocalDate.ofInstant(published, Office.ZONE),
        row.getInt("edition"),
        Optional.ofNullable(row.getObject("delivered_on", LocalDate.class)));
  }

  private static YearMonth month(ResultSet row, String column) throws SQLException {
    return YearMonth.from(row.getObject(column, LocalDate.class));
  }
}
