package org.saradnja.base.rules;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.base.rules.Term.CalendarDays;
import org.saradnja.base.rules.Term.FixedDay;
import org.saradnja.base.rules.Term.Months;
import org.saradnja.base.rules.Term.WorkingDays;

class StepTextsTest {

  private static final StepTexts SERBIAN = StepTexts.serbian();
  private static final StepTexts ENGLISH = StepTexts.english();
  private static final Provision REGULATION = new Provision("regulation-16-2018", "9", true);
  private static final LocalDate PUBLISHED = LocalDate.of(2027, 1, 25);
  private static final LocalDate LIST = LocalDate.of(2027, 4, 16);

  @Test
  void theCallOfTheWorkedExampleInSerbian() {
    var deadline = after(PUBLISHED, Start.CALL_PUBLISHED, new CalendarDays(15));

    assertThat(said(SERBIAN, deadline))
        .containsExactly(
            "Објављено у понедељак, 25. 1. 2027. Дан објављивања се не рачуна.",
            "Први дан је 26. 1. 2027, а 15. дан је уторак, 9. 2. 2027.",
            "Уторак је радни дан, па се рок не помера.",
            "Последњи дан: уторак, 9. 2. 2027, до 23.59.59");
  }

  @Test
  void theCallOfTheWorkedExampleInEnglish() {
    var deadline = after(PUBLISHED, Start.CALL_PUBLISHED, new CalendarDays(15));

    assertThat(said(ENGLISH, deadline.closingAt(LocalTime.of(15, 0))))
        .containsExactly(
            "Published on Monday, 25 January 2027. The day of publication is not counted.",
            "The first day is 26 January 2027, the 15th day is Tuesday, 9 February 2027.",
            "Tuesday is a working day, so the term does not move.",
            "Last day: Tuesday, 9 February 2027, until 15:00");
  }

  @Test
  void aTermAcrossHolidaysThatEndsOnASaturday() {
    var deadline = after(LocalDate.of(2027, 2, 12), Start.NOTICE_RECEIVED, new CalendarDays(8));

    assertThat(said(SERBIAN, deadline.closingAt(LocalTime.of(15, 0))))
        .containsExactly(
            "Позив за допуну примљен у петак, 12. 2. 2027; тај дан се не рачуна.",
            "Унутар рока су празници: Сретење – Дан државности (15. 2, 16. 2)."
                + " Они га не заустављају.",
            "Први дан је 13. 2. 2027, а 8. дан је субота, 20. 2. 2027.",
            "Субота, 20. 2. 2027: орган не ради.",
            "Недеља, 21. 2. 2027: орган не ради.",
            "Рок истиче првог наредног радног дана, у понедељак, 22. 2. 2027.",
            "Последњи дан: понедељак, 22. 2. 2027, до 15.00");
  }

  @Test
  void aTermThatEndsOnGoodFridayNamesEveryFreeDayAndTheTransfer() {
    var deadline = after(LocalDate.of(2027, 4, 22), Start.LIST_PUBLISHED, new CalendarDays(8));

    assertThat(said(SERBIAN, deadline))
        .contains(
            "Петак, 30. 4. 2027: нерадан дан (Велики петак).",
            "Понедељак, 3. 5. 2027: нерадан дан (Васкршњи понедељак).",
            "Уторак, 4. 5. 2027: нерадан дан уместо недеље, 2. 5. 2027 (Празник рада).",
            "Рок истиче првог наредног радног дана, у среду, 5. 5. 2027.");
    assertThat(said(ENGLISH, deadline))
        .contains(
            "Tuesday, 4 May 2027: not a working day, in place of Sunday, 2 May 2027 (Labour Day).");
  }

  @Test
  void workingDaysAreNamedWithThoseLeftOut() {
    var deadline = after(LIST, Start.LIST_PUBLISHED, new WorkingDays(3));

    assertThat(said(SERBIAN, deadline))
        .containsExactly(
            "Листа објављена у петак, 16. 4. 2027; тај дан се не рачуна.",
            "Нису радни дани: субота 17. 4, недеља 18. 4.",
            "Радни дани: понедељак 19. 4, уторак 20. 4, среда 21. 4.",
            "Последњи дан: среда, 21. 4. 2027, до 23.59.59");
    assertThat(said(ENGLISH, deadline))
        .contains("Working days: Monday 19 April, Tuesday 20 April, Wednesday 21 April.");
  }

  @Test
  void longListsAreToldByTheirNumber() {
    assertThat(said(SERBIAN, after(PUBLISHED, Start.EVENT, new WorkingDays(40))))
        .contains(
            "Изостављено је нерадних дана: 18.",
            "Рачунају се само радни дани; 40. радни дан је среда, 24. 3. 2027.");
    assertThat(said(SERBIAN, after(PUBLISHED, Start.EVENT, new CalendarDays(400))))
        .contains("Унутар рока је нерадних дана због празника: 10. Они га не заустављају.");
  }

  @Test
  void aFreeDayAmongWorkingDaysIsNamedWithItsReason() {
    var deadline = after(LocalDate.of(2027, 4, 29), Start.EVENT, new WorkingDays(1));

    assertThat(said(SERBIAN, deadline))
        .contains(
            "Нису радни дани: петак 30. 4 (Велики петак), субота 1. 5 (Празник рада), недеља 2. 5"
                + " (Празник рада), понедељак 3. 5 (Васкршњи понедељак), уторак 4. 5"
                + " (Празник рада).");
  }

  @Test
  void monthsAndFixedDays() {
    var february = after(LocalDate.of(2027, 12, 31), Start.EVENT, new Months(2));
    var same = after(PUBLISHED, Start.EVENT, new Months(1));
    var plan = after(PUBLISHED, Start.YEAR, new FixedDay(MonthDay.of(1, 31)));

    assertThat(SERBIAN.why(february.steps().get(1)))
        .isEqualTo(
            "Рок је 2 месеца; у том месецу нема дана са истим бројем, па истиче последњег дана"
                + " месеца: уторак, 29. 2. 2028.");
    assertThat(SERBIAN.why(same.steps().get(1)))
        .isEqualTo("Рок је 1 месец; истиче дана који има исти број: четвртак, 25. 2. 2027.");
    assertThat(SERBIAN.why(plan.steps().getFirst()))
        .isEqualTo("Пропис одређује сам дан: недеља, 31. 1. 2027.");
  }

  @Test
  void declaredDaysAndSuspensionsSayTheirReason() {
    var mourning = new Correction(LocalDate.of(2027, 2, 9), false, "Дан жалости", REGULATION);
    var floods =
        new Suspension(
            LocalDate.of(2027, 2, 10), LocalDate.of(2027, 3, 1), 21, "Поплаве", REGULATION);
    var calendar =
        new WorkCalendar(List.of(mourning), List.of(floods), false, CountingBasis.AS_KNOWN);

    var deadline = Deadline.after(PUBLISHED, new CalendarDays(15), calendar, REGULATION);

    assertThat(said(SERBIAN, deadline))
        .contains(
            "Уторак, 9. 2. 2027: проглашен за нерадан дан (Дан жалости).",
            "Рок би истекао током обуставе рокова од 10. 2. 2027 до 1. 3. 2027. Зато се помера"
                + " за 21 дан од њеног престанка: понедељак, 22. 3. 2027.");
  }

  @ParameterizedTest
  @CsvSource({"1, 1st", "2, 2nd", "3, 3rd", "4, 4th", "11, 11th", "13, 13th", "22, 22nd"})
  void englishOrdinals(int number, String ordinal) {
    assertThat(new EnglishDays().ordinal(number)).isEqualTo(ordinal);
  }

  @Test
  void theOneDayOfAOneDayTermIsNotNumbered() {
    var deadline = after(PUBLISHED, Start.EVENT, new CalendarDays(1));

    assertThat(SERBIAN.why(deadline.steps().get(1)))
        .isEqualTo("Први дан је и последњи: уторак, 26. 1. 2027.");
  }

  @Test
  void anArticleIsCitedInTheScriptOfItsLanguage() {
    var transfer = new Provision("holidays-act", "3a", true);

    assertThat(SERBIAN.provision(transfer))
        .isEqualTo("Закон о државним и другим празницима, чл. 3а");
    assertThat(ENGLISH.provision(transfer)).isEqualTo("Law on State and Other Holidays, Art. 3a");
  }

  @Test
  void anOwnActIsCitedAsItCallsItself() {
    var own = new Provision("Правилник, Сл. лист 4/2024", "12", true);

    assertThat(SERBIAN.provision(own)).isEqualTo("Правилник, Сл. лист 4/2024, чл. 12");
    assertThat(ENGLISH.provision(own)).isEqualTo("Правилник, Сл. лист 4/2024, Art. 12");
  }

  @Test
  void everyHolidayOfEveryYearHasAName() {
    assertThat(IntStream.rangeClosed(2012, 2099).mapToObj(Holidays::of).flatMap(List::stream))
        .allSatisfy(holiday -> {
          assertThat(SERBIAN.holiday(holiday)).isNotBlank();
          assertThat(ENGLISH.holiday(holiday)).isNotBlank();
          assertThat(SERBIAN.provision(holiday.provision())).contains("празницима");
        });
  }

  @ParameterizedTest
  @EnumSource(Start.class)
  void everyStartHasItsWords(Start start) {
    var step = new Step(PUBLISHED, new Why.NotCounted(start), REGULATION);

    assertThat(SERBIAN.why(step)).contains("понедељак, 25. 1. 2027");
    assertThat(ENGLISH.why(step)).contains("Monday, 25 January 2027");
  }

  @Test
  void bothLanguagesHaveTheSameTexts() throws IOException {
    assertThat(keys("sr")).isEqualTo(keys("en")).isNotEmpty();
  }

  @Test
  void aMissingTextIsADefect() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Phrases("sr").get("rules.nothing"));
  }

  private static Deadline after(LocalDate event, Start start, Term term) {
    return Deadline.after(event, start, term, WorkCalendar.OF_THE_LAW, REGULATION);
  }

  private static List<String> said(StepTexts texts, Deadline deadline) {
    var lines = new ArrayList<>(deadline.steps().stream().map(texts::why).toList());
    lines.add(texts.sum(deadline));
    return lines;
  }

  private static Set<String> keys(String language) throws IOException {
    var texts = new Properties();
    try (var file =
        StepTextsTest.class.getResourceAsStream("/texts/rules." + language + ".properties")) {
      texts.load(
          file == null
              ? new StringReader("")
              : new InputStreamReader(file, StandardCharsets.UTF_8));
    }
    return texts.stringPropertyNames().stream().collect(toSet());
  }
}
