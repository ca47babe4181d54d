package org.saradnja.funding.calls.drafting;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type into a field is read, or kept and named; an empty field is never wrong. */
class TypedTest {

  private final Typed typed = new Typed();

  @ParameterizedTest(name = "„{0}“ is {1}")
  @CsvSource({
    "26. 4. 2027., 2027-04-26",
    "26.4.2027, 2027-04-26",
    "26/04/2027, 2027-04-26",
    "26-4-2027, 2027-04-26",
    "2027-04-26, 2027-04-26",
    "' 29. 2. 2028. ', 2028-02-29",
  })
  void aDayIsReadAsItIsWrittenHereAndByPrograms(String text, LocalDate day) {
    assertThat(typed.day("programmesEndBy", text)).contains(day);
    assertThat(typed.faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"29. 2. 2027.", "31. 4. 2027.", "2027-13-01", "26. 4. 27.", "сутра"})
  void aDayThatIsNotInTheCalendarIsNamed(String text) {
    assertThat(typed.day("programmesEndBy", text)).isEmpty();
    assertThat(typed.faults())
        .containsOnly(entry("programmesEndBy", new Parsed.Fault("calls.error.day", List.of())));
  }

  @ParameterizedTest(name = "„{0}“ is {1}")
  @CsvSource({
    "15, 15:00",
    "15.30, 15:30",
    "15:30, 15:30",
    "9 ч, 09:00",
    "15.00 h, 15:00",
    "0, 00:00"
  })
  void anHourIsReadWithAndWithoutMinutes(String text, LocalTime hour) {
    assertThat(typed.hour("closingHour", text)).contains(hour);
  }

  @ParameterizedTest
  @ValueSource(strings = {"24", "15.60", "15.5", "подне", "-1"})
  void anHourThatNoClockShowsIsNamed(String text) {
    assertThat(typed.hour("closingHour", text)).isEmpty();
    assertThat(typed.faults()).containsOnlyKeys("closingHour");
  }

  @ParameterizedTest(name = "„{0}“ is {1} hundredths")
  @CsvSource({"10, 1000", "'12,5 %', 1250", "12.5, 1250", "0, 0", "100%, 10000", "'0,01', 1"})
  void aShareIsReadInHundredthsOfAPercent(String text, int hundredths) {
    assertThat(typed.percent("ownShare", text)).contains(hundredths);
  }

  @ParameterizedTest
  @ValueSource(strings = {"101", "100,01", "-5", "пола", "1/2"})
  void aShareOfMoreThanAllIsNamed(String text) {
    assertThat(typed.percent("ownShare", text)).isEmpty();
    assertThat(typed.faults()).containsOnlyKeys("ownShare");
  }

  @Test
  void aCountHasTheMostThatIsToldWhenItIsPassed() {
    assertThat(typed.whole("windowDays", " 365 ", 365)).contains(365);
    assertThat(typed.whole("windowDays", "366", 365)).isEmpty();
    assertThat(typed.faults())
        .containsOnly(entry("windowDays", new Parsed.Fault("calls.error.whole", List.of(365))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\t"})
  void anEmptyFieldIsEmptyAndNeverWrong(String text) {
    assertThat(typed.amount("total", text)).isEmpty();
    assertThat(typed.percent("ownShare", text)).isEmpty();
    assertThat(typed.whole("windowDays", text, 9)).isEmpty();
    assertThat(typed.day("programmesEndBy", text)).isEmpty();
    assertThat(typed.hour("closingHour", text)).isEmpty();
    assertThat(typed.faults()).isEmpty();
  }

  @Test
  void aTextLosesOnlyItsEdgesAndTheLineEndsOfBrowsers() {
    assertThat(typed.text("description", "  први\r\nдруги  ", 11)).isEqualTo("први\nдруги");
    assertThat(typed.faults()).isEmpty();
  }

  @Test
  void lettersAreCountedAsPeopleCountThem() {
    typed.text("title", "😀".repeat(200), 200);
    assertThat(typed.faults()).isEmpty();

    typed.text("title", "а".repeat(201), 200);
    assertThat(typed.faults())
        .containsOnly(entry("title", new Parsed.Fault("calls.error.tooLong", List.of(200))));
  }

  @Test
  void aFieldKeepsItsFirstFaultAndFaultsStandInTheOrderOfThePage() {
    typed.amount("total", "много");
    typed.whole("windowDays", "x", 9);
    typed.amount("total", "-1");

    assertThat(typed.faults().keySet()).containsExactly("total", "windowDays");
    assertThat(typed.faults())
        .containsEntry("total", new Parsed.Fault("calls.error.amount", List.of()));
  }
}
