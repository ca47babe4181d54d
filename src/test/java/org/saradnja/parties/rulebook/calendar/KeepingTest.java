package org.saradnja.parties.rulebook.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.rules.CalendarBook;
import org.saradnja.base.rules.Correction;
import org.saradnja.base.rules.DayDeclared;
import org.saradnja.base.rules.DeclarationWithdrawn;
import org.saradnja.base.rules.Provision;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.Suspension;
import org.saradnja.base.rules.TermsSuspended;
import org.saradnja.base.rules.Withdrawal;
import org.saradnja.base.web.PublicThings.PublicThing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@RecordApplicationEvents
class KeepingTest {

  private static final Provision ACT = new Provision("Одлука 1, Сл. гласник 3/2027", "2", true);

  @Autowired private Keeping keeping;
  @Autowired private RuleBook rules;
  @Autowired private CalendarBook book;
  @Autowired private LegalTime time;
  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;

  private SignedIn office;
  private LocalDate day;

  @BeforeEach
  void open() {
    office =
        Somebody.holding(Role.NATIONAL_OFFICE, new Party.OfInstitution("kancelarija"), application);
    day = nextWorkingDay(time.today().plusDays(40));
  }

  @Test
  void aFreeDayChangesTheCalendarOfEverybodyAndIsOneAct() {
    keeping.declare(office, free(day));

    assertThat(rules.calendar().isWorkingDay(day)).isFalse();
    assertThat(events.stream(Act.class))
        .singleElement()
        .isInstanceOfSatisfying(
            DayDeclared.class,
            act -> {
              assertThat(act.subject()).isEqualTo("calendar:" + day);
              assertThat(act.working()).isFalse();
              assertThat(act.actor().role()).isEqualToIgnoringCase("national_office");
            });
  }

  @Test
  void whatWasWithdrawnLeavesTheCalendarAsItWasAndStaysInTheHistory() {
    keeping.declare(office, free(day));
    keeping.declare(office, new Withdrawal(day, Withdrawal.Of.DAY, "Акт је укинут", ACT));

    assertThat(rules.calendar().isWorkingDay(day)).isTrue();
    assertThat(events.stream(DeclarationWithdrawn.class)).hasSize(1);
    assertThat(book.history()).filteredOn(one -> one.declaration().from().equals(day)).hasSize(2);
  }

  @Test
  void whatChangesNothingIsRefused() {
    keeping.declare(office, free(day));

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> keeping.declare(office, free(day)));
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(
            () -> keeping.declare(office, new Correction(day.plusDays(7), true, "Ради се", ACT)));

    assertThat(events.stream(DayDeclared.class)).hasSize(1);
  }

  @Test
  void nothingIsWithdrawnThatWasNotDeclared() {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(
            () -> keeping.declare(office, new Withdrawal(day, Withdrawal.Of.DAY, "Грешка", ACT)));
    assertThat(events.stream(Act.class)).isEmpty();
  }

  @Test
  void twoSuspensionsDoNotOverlap() {
    keeping.declare(office, new Suspension(day, day.plusDays(10), 30, "Поплаве", ACT));

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() ->
            keeping.declare(
                office, new Suspension(day.plusDays(10), day.plusDays(20), 30, "Поплаве", ACT)));
    assertThat(events.stream(TermsSuspended.class)).hasSize(1);
  }

  @Test
  void whoHoldsNoMandateOfTheOfficeHasNoSuchDesk() {
    var stranger = new SignedIn(new PersonId(UUID.randomUUID()), "Странац");

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> keeping.declare(stranger, free(day)));
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> keeping.declare(Somebody.administrating(application), free(day)));
    assertThat(rules.calendar().isWorkingDay(day)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "calendar:2027-11-12, 12. 11. 2027., /rokovi?godina=2027#neradni-dani",
    "calendar:2028-02-29, 29. 2. 2028., /rokovi?godina=2028#neradni-dani",
  })
  void theLogLeadsToTheYearOfTheDay(String name, String label, String href) {
    assertThat(new PublicCalendar().find(name)).contains(new PublicThing(label, href));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "calendar:2027-02-30",
        "calendar:",
        "calendar:27-1-1",
        "unit:raska",
        "calendar:12. 11. 2027."
      })
  void anotherNameIsNoDayOfTheCalendar(String name) {
    assertThat(new PublicCalendar().find(name)).isEmpty();
  }

  private LocalDate nextWorkingDay(LocalDate from) {
    var calendar = rules.calendar();
    return from.datesUntil(from.plusDays(30))
        .filter(one -> calendar.isWorkingDay(one) && calendar.isWorkingDay(one.plusDays(7)))
        .findFirst()
        .orElseThrow();
  }

  private static Correction free(LocalDate day) {
    return new Correction(day, false, "Дан жалости", ACT);
  }
}
