package org.saradnja.portal.deadlines.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.rules.WorkCalendar;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;

class DaysTest {

  @ParameterizedTest
  @CsvSource({"2012, 2012", "2027, 2027", "2099, 2099"})
  void aYearOfTheCalendarIsReadFromTheAddress(String typed, int year) {
    assertThat(Days.year(typed)).contains(year);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2011", "2100", "27", "02027", "2027.", "две", "-2027", "20 27"})
  void anotherYearIsNone(String typed) {
    assertThat(Days.year(typed)).isEmpty();
  }

  @Test
  void theFirstAndTheLastYearHaveOneNeighbour() {
    var days = on(Face.CYRILLIC);

    assertThat(days.around(2012))
        .isEqualTo(new CalculatorPage.Year("2012", "", "/rokovi?godina=2013#neradni-dani"));
    assertThat(days.around(2099))
        .isEqualTo(new CalculatorPage.Year("2099", "/rokovi?godina=2098#neradni-dani", ""));
    assertThat(days.around(2027).before()).contains("2026");
    assertThat(days.around(2027).after()).contains("2028");
  }

  @Test
  void theDaysOffAreInOrderAndNoneOfThemIsAWeekend() {
    for (int year = 2012; year <= 2099; year++) {
      var off = on(Face.CYRILLIC).off(year);

      assertThat(off).extracting(CalculatorPage.DayOff::iso).isSorted();
      assertThat(off).extracting(CalculatorPage.DayOff::weekday).doesNotContain("субота", "недеља");
      assertThat(off).allMatch(day -> !day.provision().isBlank());
    }
  }

  @Test
  void easterOf2027AndItsNeighboursAreOff() {
    assertThat(on(Face.CYRILLIC).off(2027))
        .extracting(CalculatorPage.DayOff::iso)
        .contains("2027-01-01", "2027-01-07", "2027-02-15", "2027-02-16", "2027-04-30")
        .contains("2027-05-03", "2027-11-11");
  }

  @Test
  void aHolidayMovedToAnotherDayNamesTheDayItFell() {
    var moved =
        on(Face.CYRILLIC).off(2027).stream()
            .filter(day -> LocalDate.parse(day.iso()).equals(LocalDate.of(2027, 5, 4)))
            .map(CalculatorPage.DayOff::name);

    assertThat(moved).singleElement().asString().contains("уместо недеље 2. 5. 2027.");
  }

  @Test
  void withoutDeclarationsNothingIsDeclaredAndNothingSuspended() {
    var days = on(Face.ENGLISH);

    assertThat(days.off(2027)).extracting(CalculatorPage.DayOff::declared).containsOnly("");
    assertThat(days.suspensions()).isEmpty();
  }

  @Test
  void englishReadersGetEnglishNames() {
    var off = on(Face.ENGLISH).off(2027);

    assertThat(List.of(off.getFirst().weekday(), off.getFirst().date()))
        .containsExactly("Friday", "1 January 2027");
    assertThat(off)
        .extracting(CalculatorPage.DayOff::name)
        .noneMatch(name -> name.matches(".*\\p{IsCyrillic}.*"));
  }

  private static Days on(Face face) {
    var t = Texts.ofCommand(TextCatalogue.ofCommands(), face);
    return new Days(new Showing(t), WorkCalendar.OF_THE_LAW);
  }
}
