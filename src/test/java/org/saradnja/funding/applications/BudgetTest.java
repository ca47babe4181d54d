package org.saradnja.funding.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.testing.Property;

class BudgetTest {

  private static final int A_TENTH = 1000;

  @Test
  void everySourceIsSummedOverAllLines() {
    var budget =
        new Budget(
            List.of(
                SampleContent.line(CostKind.TRAVEL, 100, 20, 3),
                SampleContent.line(CostKind.OTHER, 1000, 200, 30)),
            "");

    assertThat(budget.requested()).isEqualTo(Dinars.of(1100));
    assertThat(budget.own()).isEqualTo(Dinars.of(220));
    assertThat(budget.other()).isEqualTo(Dinars.of(33));
    assertThat(budget.total()).isEqualTo(Dinars.of(1353));
  }

  @Test
  void whatOneKindOfCostTakesIsCountedByItself() {
    var budget =
        new Budget(
            List.of(
                SampleContent.line(CostKind.ADMINISTRATION, 100, 0, 0),
                SampleContent.line(CostKind.OTHER, 900, 0, 0),
                SampleContent.line(CostKind.ADMINISTRATION, 50, 0, 0)),
            "");

    assertThat(budget.of(CostKind.ADMINISTRATION)).isEqualTo(Dinars.of(150));
    assertThat(budget.of(CostKind.TRAVEL)).isEqualTo(Dinars.ZERO);
  }

  @Test
  void aBudgetWithoutLinesCostsNothingAndOwesNoShare() {
    var empty = new Budget(List.of(), "");

    assertThat(empty.total()).isEqualTo(Dinars.ZERO);
    assertThat(empty.leastOwn(A_TENTH)).isEqualTo(Dinars.ZERO);
  }

  @Test
  void aLineTellsWhatItsSourcesGiveAndNotWhatItCosts() {
    var underpaid =
        new Budget.Line(
            CostKind.OTHER,
            "Најам",
            new Quantity(100),
            Dinars.of(1000),
            Dinars.of(1000),
            Dinars.of(500),
            Dinars.of(300),
            Dinars.of(100));

    assertThat(underpaid.covered()).isEqualTo(Dinars.of(900));
  }

  @Test
  void theLeastOwnShareIsTheSmallestAmountThatKeepsTheShare() {
    Property.forAll(
        BudgetTest::someTotalAndShare,
        asked -> {
          long total = asked[0];
          long share = asked[1];
          var budget = new Budget(List.of(costing(total)), "");

          long least = budget.leastOwn((int) share).paras();

          assertThat(least * 10_000).isGreaterThanOrEqualTo(total * share);
          assertThat((least - 1) * 10_000).isLessThan(total * share);
        });
  }

  private static long[] someTotalAndShare(RandomGenerator random) {
    return new long[] {random.nextLong(1, 5_000_000_000L), random.nextLong(1, 10_000)};
  }

  private static Budget.Line costing(long paras) {
    var total = new Dinars(paras);
    return new Budget.Line(
        CostKind.OTHER, "Све", new Quantity(100), total, total, total, Dinars.ZERO, Dinars.ZERO);
  }
}
