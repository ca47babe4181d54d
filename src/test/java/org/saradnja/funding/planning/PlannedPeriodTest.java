package org.saradnja.funding.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.SerbianDate;

class PlannedPeriodTest {

  @ParameterizedTest(name = "planned {0} to {1}, published {2}: {3} days, {4}")
  @CsvSource({
    "3, 3, 2027-03-01, 0, the first day is within",
    "3, 3, 2027-03-31, 0, the last day is within",
    "3, 3, 2027-04-02, 2, late is counted from the last day",
    "3, 3, 2027-02-27, -2, early is counted from the first day",
    "2, 2, 2027-03-01, 1, February ends on the 28th",
    "2, 4, 2027-03-15, 0, a month between",
    "12, 12, 2028-01-01, 1, over the end of the year",
  })
  void deviation(int first, int last, LocalDate day, int days, String why) {
    assertThat(PlannedPeriod.of(2027, first, last).deviation(day)).as(why).isEqualTo(days);
  }

  @Test
  void endsNoEarlierThanItBegins() {
    assertThatIllegalArgumentException().isThrownBy(() -> PlannedPeriod.of(2027, 4, 3));
  }

  @Test
  void oneMonthIsNamedOnce() {
    assertThat(PlannedPeriod.of(2027, 3, 3).named(SerbianDate::month)).isEqualTo("март");
    assertThat(PlannedPeriod.of(2027, 3, 4).named(SerbianDate::month)).isEqualTo("март–април");
  }
}
