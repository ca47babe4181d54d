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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.funding.planning.PlanId;
import org.saradnja.funding.planning.PlannedCall;
import org.saradnja.funding.planning.yearly.Plan.Draft;
import org.saradnja.funding.planning.yearly.Plan.InForce;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class PlanTableTest {

  private static final Instant NOW = Instant.parse("2027-01-14T11:00:00.000001Z");
  private static final UnitId UNIT = new UnitId("lucani");
  private static final PlannedCall SPRING = row(2027, "Пролећни", 3, 4);
  private static final Draft DRAFT =
      new Draft(
          new PlanId(new UUID(7, 1)),
          UNIT,
          2027,
          PlanText.EMPTY.with(SPRING),
          new Saved(NOW, new PersonId(new UUID(8, 1))));

  @Autowired private JdbcClient jdbc;
  private PlanTable plans;
  private EditionTable editions;
  private RowsInForce rows;

  @BeforeEach
  void open() {
    plans = new PlanTable(jdbc);
    editions = new EditionTable(jdbc);
    rows = new RowsInForce(jdbc);
  }

  @Test
  void keepsADraft() {
    plans.insert(DRAFT);

    assertThat(plans.lock(UNIT, 2027).value()).isEqualTo(DRAFT);
    assertThat(plans.of(UNIT)).containsExactly(DRAFT);
    assertThat(rows.isPublished(UNIT, 2027)).isFalse();
  }

  @Test
  void keepsAPlanInForceWithTheEditionAndTheWorkingPaper() {
    var published = published();
    var changed = published.rewrite(PlanText.EMPTY, DRAFT.saved());

    plans.update(plans.lock(UNIT, 2027).with(changed));

    assertThat(plans.find(DRAFT.id())).contains(changed);
    assertThat(plans.inForce(2027)).containsExactly(changed);
    assertThat(editions.editions(DRAFT.id())).containsExactly(published.edition());
  }

  @Test
  void aPlanBegunTwiceIsOne() {
    plans.insert(DRAFT);
    plans.insert(new Draft(new PlanId(new UUID(7, 2)), UNIT, 2027, PlanText.EMPTY, DRAFT.saved()));

    assertThat(plans.of(UNIT)).containsExactly(DRAFT);
  }

  @Test
  void theSecondOfTwoWritersIsRefused() {
    plans.insert(DRAFT);
    var mine = plans.lock(UNIT, 2027);
    plans.update(mine.with(DRAFT));

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> plans.update(mine.with(DRAFT)));
  }

  @Test
  void theRowsInForceAreThoseOfTheLastEdition() {
    var published = published();
    rows.replace(published);

    assertThat(rows.rows(UNIT, 2027)).containsExactly(SPRING);
    assertThat(rows.find(SPRING.id()).orElseThrow().edition()).isEqualTo(1);

    var amended =
        plans.publish(
            plans.lock(UNIT, 2027),
            published.rewrite(PlanText.EMPTY, DRAFT.saved()).amend("Нема новца", NOW));
    rows.replace(amended);

    assertThat(rows.rows(UNIT, 2027)).isEmpty();
    assertThat(rows.isPublished(UNIT, 2027)).isTrue();
  }

  @Test
  void theDeliveryCountsFromTheFirstOne() {
    published();
    editions.deliver(DRAFT.id(), new Delivery(1, LocalDate.of(2027, 1, 20), "писарница", ""), NOW);

    var kept = rows.kept(2027);

    assertThat(kept).hasSize(1);
    assertThat(kept.getFirst().deliveredOn()).isEqualTo(Optional.of(LocalDate.of(2027, 1, 20)));
    assertThat(kept.getFirst().publishedOn()).isEqualTo(LocalDate.of(2027, 1, 14));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update plan_edition set reason = 'други'",
        "delete from plan_edition",
        "delete from plan_delivery",
      })
  void whatWasPublishedStays(String change) {
    published();

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> jdbc.sql(change).update())
        .withMessageContaining("stays");
  }

  @Test
  void anAmendmentWithoutAReasonIsNotStored() {
    var published = published();
    var amended = new PublishedPlan("lucani", 2027, 2, NOW, "", new PlanText(List.of()));

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> plans.publish(plans.lock(UNIT, 2027).with(published), amended))
        .withMessageContaining("an_amendment_has_a_reason");
  }

  private InForce published() {
    plans.insert(DRAFT);
    return plans.publish(plans.lock(UNIT, 2027), DRAFT.publish(NOW));
  }
}
