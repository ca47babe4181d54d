package org.saradnja.base.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, times and plurals as people read them. */
class WritingTest {

  private static final LocalDate DAY = LocalDate.of(2027, 4, 26);
  private static final Instant FILED = Instant.parse("2027-04-20T08:14:32Z");

  @Test
  void aDayIsWrittenByItsPlace() {
    assertThat(SerbianDate.inText(DAY)).isEqualTo("26. априла 2027.");
    assertThat(SerbianDate.inTable(DAY)).isEqualTo("26. 4. 2027.");
    assertThat(SerbianDate.nominative(DAY)).isEqualTo("26. април 2027");
    assertThat(SerbianDate.weekday(DAY)).isEqualTo("понедељак");
    assertThat(EnglishDate.inText(DAY)).isEqualTo("26 April 2027");
    assertThat(EnglishDate.inTable(DAY)).isEqualTo("26 Apr 2027");
    assertThat(EnglishDate.weekday(DAY)).isEqualTo("Monday");
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({
    "JANUARY, јануара, јануар",
    "FEBRUARY, фебруара, фебруар",
    "MARCH, марта, март",
    "APRIL, априла, април",
    "MAY, маја, мај",
    "JUNE, јуна, јун",
    "JULY, јула, јул",
    "AUGUST, августа, август",
    "SEPTEMBER, септембра, септембар",
    "OCTOBER, октобра, октобар",
    "NOVEMBER, новембра, новембар",
    "DECEMBER, децембра, децембар",
  })
  void aMonthInASentenceStandsInTheGenitive(Month month, String genitive, String nominative) {
    var day = LocalDate.of(2018, month, 1);

    assertThat(SerbianDate.inText(day)).isEqualTo("1. " + genitive + " 2018.");
    assertThat(SerbianDate.month(day)).isEqualTo(nominative);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02, понедељак",
    "2026-03-03, уторак",
    "2026-03-04, среда",
    "2026-03-05, четвртак",
    "2026-03-06, петак",
    "2026-03-07, субота",
    "2026-03-08, недеља",
  })
  void everyDayHasItsName(LocalDate day, String name) {
    assertThat(SerbianDate.weekday(day)).isEqualTo(name);
  }

  @ParameterizedTest(name = "{2} | {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-04-23 | 2024-04-24 | 23–24. априла 2024. | 23–24 April 2024",
        "2024-04-30 | 2024-05-02 | 30. априла – 2. маја 2024. | 30 April – 2 May 2024",
        "2024-12-31 | 2025-01-01 | 31. децембра 2024. – 1. јануара 2025."
            + " | 31 December 2024 – 1 January 2025",
        "2024-04-23 | 2024-04-23 | 23. априла 2024. | 23 April 2024",
        "2024-04-23 | 2025-04-23 | 23. априла 2024. – 23. априла 2025."
            + " | 23 April 2024 – 23 April 2025",
      })
  void aRangeNamesWhatItsEndsShareOnce(
      LocalDate first, LocalDate last, String serbian, String english) {
    assertThat(SerbianDate.range(first, last)).isEqualTo(serbian);
    assertThat(EnglishDate.range(first, last)).isEqualTo(english);
  }

  @Test
  void aTimeHasDotsAndAProofHasSeconds() {
    assertThat(SerbianDate.time(LocalTime.of(10, 14, 59))).isEqualTo("10.14");
    assertThat(SerbianDate.time(LocalTime.of(9, 0))).isEqualTo("9.00");
    assertThat(SerbianDate.timeWithSeconds(LocalTime.of(10, 14, 2))).isEqualTo("10.14.02");
    assertThat(SerbianDate.timeWithSeconds(LocalTime.of(0, 7, 12))).isEqualTo("00.07.12");
    assertThat(EnglishDate.time(LocalTime.of(9, 0))).isEqualTo("09:00");
    assertThat(EnglishDate.timeWithSeconds(LocalTime.of(0, 7, 12))).isEqualTo("00:07:12");
  }

  @Test
  void aMomentIsWrittenInTheOfficesTime() {
    assertThat(SerbianDate.moment(FILED, Office.ZONE)).isEqualTo("20. 4. 2027. у 10.14.32");
    assertThat(EnglishDate.moment(FILED, Office.ZONE)).isEqualTo("20 April 2027 at 10:14:32");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "0, сертификата (5)", "1, сертификат", "2, сертификата (2)", "4, сертификата (2)",
    "5, сертификата (5)", "11, сертификата (5)", "12, сертификата (5)", "14, сертификата (5)",
    "20, сертификата (5)", "21, сертификат", "22, сертификата (2)", "25, сертификата (5)",
    "101, сертификат", "111, сертификата (5)", "112, сертификата (5)", "1002, сертификата (2)",
    "-1, сертификат",
  })
  void aNounFollowsItsNumber(long number, String noun) {
    assertThat(Plural.choose(number, "сертификат", "сертификата (2)", "сертификата (5)"))
        .isEqualTo(noun);
  }

  @Test
  void englishKnowsTwoForms() {
    assertThat(Plural.chooseEnglish(1, "call", "calls")).isEqualTo("call");
    assertThat(Plural.chooseEnglish(21, "call", "calls")).isEqualTo("calls");
    assertThat(Plural.form(3)).isEqualTo(Plural.Form.FEW);
  }
}
