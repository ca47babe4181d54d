package org.saradnja.base.rules;

import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.saradnja.base.rules.Term.CalendarDays;
import org.saradnja.base.rules.Term.Months;
import org.saradnja.base.rules.Term.WorkingDays;
import org.saradnja.testing.Property;

/** What holds for every term from every day, with days declared free and terms suspended. */
class DeadlinePropertiesTest {

  private static final Provision REGULATION = new Provision("regulation-16-2018", "9", true);
  private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
  private static final int DAYS_TO_CHOOSE_FROM = 86 * 365;

  @Test
  void neverEndsOnAFreeDay() {
    Property.forAll(
        DeadlinePropertiesTest::someCase,
        chosen -> assertThat(chosen.calendar().isWorkingDay(chosen.lastDay())).isTrue());
  }

  @Test
  void endsAfterItsEvent() {
    Property.forAll(
        DeadlinePropertiesTest::someCase,
        chosen -> assertThat(chosen.lastDay()).isAfter(chosen.event()));
  }

  @Test
  void theStepsGoForwardAndEndOnTheLastDay() {
    Property.forAll(
        DeadlinePropertiesTest::someCase,
        chosen -> {
          var days = chosen.deadline().steps().stream().map(Step::day).toList();

          assertThat(days).isSortedAccordingTo(naturalOrder());
          assertThat(days.getFirst()).isEqualTo(chosen.event());
          assertThat(days.getLast()).isEqualTo(chosen.lastDay());
        });
  }

  @Test
  void aLongerTermNeverEndsEarlier() {
    Property.forAll(
        DeadlinePropertiesTest::someUnsuspendedCase,
        chosen -> {
          var longer =
              switch (chosen.term()) {
                case CalendarDays(int days) -> new CalendarDays(days + 1);
                case WorkingDays(int days) -> new WorkingDays(days + 1);
                case Months(int months) -> new Months(months + 1);
                case Term.FixedDay fixed -> fixed;
              };

          assertThat(new Case(chosen.event(), longer, chosen.calendar()).lastDay())
              .isAfterOrEqualTo(chosen.lastDay());
        });
  }

  /** A suspension breaks this order: what expired during it ends after what expired next. */
  @Test
  void aLaterEventNeverEndsEarlier() {
    Property.forAll(
        DeadlinePropertiesTest::someUnsuspendedCase,
        chosen ->
            assertThat(
                    new Case(chosen.event().plusDays(1), chosen.term(), chosen.calendar())
                        .lastDay())
                .isAfterOrEqualTo(chosen.lastDay()));
  }

  @Test
  void betweenTheEventAndTheLastDayLieExactlyTheWorkingDaysAsked() {
    Property.forAll(
        random -> new Case(someDay(random), new WorkingDays(random.nextInt(1, 30)), plain()),
        chosen -> {
          long working =
              chosen
                  .event()
                  .plusDays(1)
                  .datesUntil(chosen.lastDay().plusDays(1))
                  .filter(chosen.calendar()::isWorkingDay)
                  .count();

          assertThat(new WorkingDays((int) working)).isEqualTo(chosen.term());
        });
  }

  @Test
  void neverExpiresDuringASuspension() {
    Property.forAll(
        DeadlinePropertiesTest::someCase,
        chosen -> assertThat(chosen.calendar().suspensionOn(chosen.lastDay())).isEmpty());
  }

  private record Case(LocalDate event, Term term, WorkCalendar calendar) {

    Deadline deadline() {
      return Deadline.after(event, term, calendar, REGULATION);
    }

    LocalDate lastDay() {
      return deadline().lastDay();
    }
  }

  private static Case someCase(RandomGenerator random) {
    var event = someDay(random);
    var term =
        switch (random.nextInt(3)) {
          case 0 -> new CalendarDays(random.nextInt(1, 120));
          case 1 -> new WorkingDays(random.nextInt(1, 40));
          default -> new Months(random.nextInt(1, 12));
        };
    return new Case(event, term, random.nextBoolean() ? plain() : disturbed(event, random));
  }

  private static Case someUnsuspendedCase(RandomGenerator random) {
    var chosen = someCase(random);
    var calendar = chosen.calendar();
    return new Case(
        chosen.event(),
        chosen.term(),
        new WorkCalendar(
            calendar.corrections(), List.of(), calendar.saturdayWorking(), calendar.basis()));
  }

  private static LocalDate someDay(RandomGenerator random) {
    return FIRST.plusDays(random.nextInt(DAYS_TO_CHOOSE_FROM));
  }

  private static WorkCalendar plain() {
    return WorkCalendar.OF_THE_LAW;
  }

  private static WorkCalendar disturbed(LocalDate event, RandomGenerator random) {
    var mourning = event.plusDays(random.nextInt(1, 40));
    var begins = event.plusDays(random.nextInt(0, 60));
    var ends = begins.plusDays(random.nextInt(0, 50));
    return new WorkCalendar(
        List.of(new Correction(mourning, false, "Дан жалости", REGULATION)),
        List.of(
            new Suspension(begins, ends, random.nextInt(1, 40), "Поплаве", REGULATION),
            new Suspension(ends.plusDays(10), ends.plusDays(30), 30, "Снег", REGULATION)),
        random.nextBoolean(),
        CountingBasis.AS_KNOWN);
  }
}
