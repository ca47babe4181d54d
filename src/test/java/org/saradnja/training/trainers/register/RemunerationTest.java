package org.saradnja.training.trainers.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.training.trainers.register.Fee.Work;

/** The fee of a day is the last one that was set from that day or from an earlier one. */
class RemunerationTest {

  private static final LocalDate DAY = LocalDate.of(2027, 3, 11);
  private static final List<Fee> TABLE =
      List.of(
          fee(Work.LECTURE, 2500, "2027-03-11"),
          fee(Work.LECTURE, 2000, "2027-01-11"),
          fee(Work.LECTURE, 9000, "2027-03-12"),
          fee(Work.WORKSHOP, 3000, "2027-01-11"));

  @ParameterizedTest(name = "on {0} a lecture is worth {1}")
  @CsvSource({
    "2027-01-11, 2000",
    "2027-03-10, 2000",
    "2027-03-11, 2500",
    "2027-03-12, 9000",
    "2030-01-01, 9000",
  })
  void theFeeInForceOnTheDayCounts(LocalDate day, long dinars) {
    assertThat(Remuneration.inForce(TABLE, Work.LECTURE, day))
        .map(Fee::perHour)
        .contains(Dinars.of(dinars));
  }

  @Test
  void hoursOfEachWorkAreMultipliedAndAdded() {
    var hours = new Hours("obuka", Map.of(Work.LECTURE, 8, Work.WORKSHOP, 3), true);

    assertThat(Remuneration.of(hours, DAY, TABLE))
        .isEqualTo(new Remuneration(Dinars.of(8 * 2500 + 3 * 3000), List.of()));
    assertThat(hours.sum()).isEqualTo(11);
  }

  @Test
  void withoutAFeeOfTheDayItIsSaidAndNothingIsInvented() {
    var hours = Hours.foreseen("obuka", 13);

    assertThat(hours.confirmed()).isFalse();
    assertThat(Remuneration.of(hours, LocalDate.of(2019, 5, 9), TABLE))
        .isEqualTo(new Remuneration(Dinars.ZERO, List.of(Work.LECTURE)));
    assertThat(Remuneration.of(Hours.foreseen("obuka", 0), DAY, TABLE).missing()).isEmpty();
  }

  private static Fee fee(Work work, long dinars, String from) {
    return new Fee(work, Dinars.of(dinars), LocalDate.parse(from), "подешавање");
  }
}
