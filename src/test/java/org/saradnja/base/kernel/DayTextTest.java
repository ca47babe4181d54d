package org.saradnja.base.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.Property;

class DayTextTest {

  private static final LocalDate DAY = LocalDate.of(2027, 4, 6);

  @ParameterizedTest
  @ValueSource(
      strings = {"6. 4. 2027.", "06.04.2027", "6/4/2027", "6-4-2027", " 2027-04-06 ", "2027-4-6"})
  void aDayIsReadAsPeopleWriteIt(String typed) {
    assertThat(DayText.read(typed)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "31. 2. 2027.",
        "2027-13-01",
        "4. април 2027",
        "6.4.27",
        "0.0.0000",
        "6. 4.",
        "сутра"
      })
  void whatIsNoDayIsNone(String typed) {
    assertThat(DayText.read(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "9.00", "09:00", "9 ч", "9h"})
  void aTimeIsReadWithDotColonOrNothing(String typed) {
    assertThat(DayText.readTime(typed)).contains(LocalTime.of(9, 0));
  }

  @Test
  void whatIsNoTimeIsNone() {
    assertThat(DayText.readTime("24.00")).isEmpty();
    assertThat(DayText.readTime("9.60")).isEmpty();
    assertThat(DayText.readTime("девет")).isEmpty();
  }

  @Test
  void everyDayIsReadBackFromHowItIsWritten() {
    Property.forAll(
        random -> LocalDate.of(2012, 1, 1).plusDays(random.nextInt(30_000)),
        day -> {
          assertThat(DayText.read(SerbianDate.inTable(day))).contains(day);
          assertThat(DayText.read(day.toString())).contains(day);
        });
  }

  @Test
  void everyTimeIsReadBackFromHowItIsWritten() {
    Property.forAll(
        random -> LocalTime.of(random.nextInt(24), random.nextInt(60)),
        time -> {
          assertThat(DayText.readTime(SerbianDate.time(time))).contains(time);
          assertThat(DayText.readTime(time.toString())).contains(time);
        });
  }
}
