package org.saradnja.funding.planning.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.funding.planning.PlannedPeriod;
import org.saradnja.funding.planning.Standing;
import org.saradnja.funding.planning.calendar.YearCalendar.Entry;
import org.saradnja.parties.registry.UnitId;

class CalendarFilterTest {

  private static final PlannedPeriod MARCH = PlannedPeriod.of(2027, 3, 3);
  private static final Entry LATE =
      new Entry(
          "1",
          new UnitId("lucani"),
          "Култура за све",
          List.of("CUL", "ENV"),
          Optional.of(MARCH),
          Optional.empty(),
          Standing.expected(MARCH, LocalDate.of(2027, 4, 20)));

  @ParameterizedTest(name = "unit {0}, area {1}, state {2}: {3}")
  @CsvSource({
    "'', '', '', true",
    "lucani, '', '', true",
    "raska, '', '', false",
    "'', ENV, '', true",
    "'', SOC, '', false",
    "'', '', kasni, true",
    "'', '', najavljen, false",
    "lucani, CUL, kasni, true",
    "lucani, SOC, kasni, false",
  })
  void everyChoiceMustFit(String unit, String area, String state, boolean accepted) {
    assertThat(new CalendarFilter("", unit, area, state).accepts(LATE)).isEqualTo(accepted);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"2026, 2026", "'', 2027", "1999, 2027", "20270, 2027", "прошле, 2027"})
  void whatIsNoYearIsThisOne(String typed, int year) {
    assertThat(new CalendarFilter(typed, "", "", "").year(2027)).isEqualTo(year);
  }

  @Test
  void aPlanIsChosenByItsUnitAlone() {
    var plan = new PlanOfUnit(new UnitId("lucani"), 2027, Optional.empty());

    assertThat(new CalendarFilter("", "lucani", "SOC", "kasni").accepts(plan)).isTrue();
    assertThat(new CalendarFilter("", "raska", "", "").accepts(plan)).isFalse();
  }

  @Test
  void whatIsMissingInTheAddressIsEmpty() {
    var filter = new CalendarFilter(null, null, null, null);

    assertThat(filter.parameters().values()).containsOnly("");
    assertThat(filter.accepts(LATE)).isTrue();
  }

  @Test
  void aLongAddressIsCut() {
    var filter = new CalendarFilter("", "a".repeat(5_000), "", "");

    assertThat(filter.jedinica()).hasSize(60);
  }
}
