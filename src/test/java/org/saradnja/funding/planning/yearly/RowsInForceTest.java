package org.saradnja.funding.planning.yearly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saradnja.funding.planning.SomePlan.row;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.funding.planning.PlanId;
import org.saradnja.funding.planning.PlanRowId;
import org.saradnja.funding.planning.PlannedCall;
import org.saradnja.funding.planning.PlannedPeriod;
import org.saradnja.funding.planning.Plans;
import org.saradnja.funding.planning.yearly.Plan.Draft;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RowsInForceTest {

  private static final Instant NOW = Instant.parse("2027-01-14T11:00:00Z");
  private static final UnitId LUCANI = new UnitId("lucani");
  private static final UnitId RASKA = new UnitId("raska");
  private static final PlannedCall SPRING = row(2027, "Пролећни", 3, 4);
  private static final PlannedCall BARE =
      new PlannedCall(
          new PlanRowId(new UUID(9, 9)),
          "Општина Рашка",
          List.of("SOC"),
          "Без износа",
          PlannedPeriod.of(2027, 2, 2),
          Optional.empty(),
          "",
          "");

  @Autowired private JdbcClient jdbc;
  private PlanTable plans;
  private RowsInForce rows;

  @BeforeEach
  void publish() {
    plans = new PlanTable(jdbc);
    rows = new RowsInForce(jdbc);
    publish(1, LUCANI, 2027, SPRING);
    publish(2, RASKA, 2027, BARE);
    publish(3, RASKA, 2028, row(2028, "Следеће године", 1, 1));
  }

  @Test
  void readsBackEveryRowOfTheYearByItsPeriod() {
    assertThat(rows.in(2027)).extracting(Plans.Row::call).containsExactly(BARE, SPRING);
    assertThat(rows.in(2027)).extracting(Plans.Row::unit).containsExactly(RASKA, LUCANI);
  }

  @Test
  void aRowIsFoundWithItsUnitYearAndEdition() {
    assertThat(rows.find(SPRING.id())).contains(new Plans.Row(LUCANI, 2027, 1, SPRING));
    assertThat(rows.find(new PlanRowId(new UUID(1, 2)))).isEmpty();
  }

  @Test
  void knowsTheYearsOfAUnit() {
    assertThat(rows.years(RASKA)).containsExactly(2028, 2027);
    assertThat(rows.years(new UnitId("kladovo"))).isEmpty();
    assertThat(rows.isPublished(RASKA, 2028)).isTrue();
    assertThat(rows.isPublished(LUCANI, 2028)).isFalse();
  }

  @Test
  void knowsHowEveryUnitKeptItsTerms() {
    var kept = rows.kept(2027);

    assertThat(kept).extracting(Plans.Kept::unit).containsExactly(LUCANI, RASKA);
    assertThat(kept)
        .allSatisfy(plan -> assertThat(plan.publishedOn()).isEqualTo(LocalDate.of(2027, 1, 14)))
        .allSatisfy(plan -> assertThat(plan.deliveredOn()).isEmpty());
  }

  @Test
  void aDraftHasNoRowsInForce() {
    plans.insert(draft(4, new UnitId("kladovo"), 2027, row(2027, "Нацрт", 5, 5)));

    assertThat(rows.in(2027)).hasSize(2);
    assertThat(rows.kept(2027)).hasSize(2);
  }

  @Test
  void theDatabaseRefusesAPeriodThatEndsBeforeItBegins() {
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> jdbc.sql("update planned_call set last_month = '2026-01-01'").update())
        .withMessageContaining("a_planned_period_ends_after_it_begins");
  }

  private void publish(int number, UnitId unit, int year, PlannedCall row) {
    var draft = draft(number, unit, year, row);
    plans.insert(draft);
    rows.replace(plans.publish(plans.lock(unit, year), draft.publish(NOW)));
  }

  private static Draft draft(int number, UnitId unit, int year, PlannedCall row) {
    return new Draft(
        new PlanId(new UUID(7, number)),
        unit,
        year,
        PlanText.EMPTY.with(row),
        new Saved(NOW, new PersonId(new UUID(8, 1))));
  }
}
