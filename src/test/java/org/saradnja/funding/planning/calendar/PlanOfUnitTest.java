package org.saradnja.funding.planning.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saradnja.funding.planning.Plans.Kept;
import org.saradnja.parties.registry.UnitId;

class PlanOfUnitTest {

  private static final UnitId LUCANI = new UnitId("lucani");
  private static final UnitId RASKA = new UnitId("raska");
  private static final Kept KEPT =
      new Kept(LUCANI, 2027, LocalDate.of(2027, 1, 14), 2, Optional.of(LocalDate.of(2027, 1, 20)));

  @Test
  void aUnitThatCallsWithoutAPlanStandsThereWithoutOne() {
    var plans = PlanOfUnit.of(2027, List.of(KEPT), List.of(RASKA, LUCANI, RASKA));

    assertThat(plans)
        .containsExactly(
            new PlanOfUnit(LUCANI, 2027, Optional.of(KEPT)),
            new PlanOfUnit(RASKA, 2027, Optional.empty()));
  }

  @Test
  void aUnitWithAPlanNeedNotHaveCalled() {
    var plan = PlanOfUnit.of(2027, List.of(KEPT), List.of()).getFirst();

    assertThat(plan.publishedOn()).contains(LocalDate.of(2027, 1, 14));
    assertThat(plan.deliveredOn()).contains(LocalDate.of(2027, 1, 20));
  }

  @Test
  void withoutAPlanNothingIsPublishedOrDelivered() {
    var plan = PlanOfUnit.of(2027, List.of(), List.of(RASKA)).getFirst();

    assertThat(plan.publishedOn()).isEmpty();
    assertThat(plan.deliveredOn()).isEmpty();
  }
}
