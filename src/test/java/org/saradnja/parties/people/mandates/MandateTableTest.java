package org.saradnja.parties.people.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.accounts.SomeAccount;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class MandateTableTest {

  private static final LocalDate FIRST = LocalDate.parse("2027-02-01");
  private static final LocalDate LAST = LocalDate.parse("2027-02-28");

  @Autowired MandateTable mandates;
  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unit:vezbaonica",
        "organisation:6f2c8c1e-6d4f-4a0e-9a53-0d6a6f6b3a11",
        "institution:akademija"
      })
  void keepsAMandateForEveryKindOfParty(String party) {
    var mandate = mandate(person(), Party.named(party), Optional.of(LAST));

    mandates.insert(mandate, SomeMandate.GRANTED);

    assertThat(mandates.get(mandate.id())).isEqualTo(mandate);
    assertThat(mandates.of(mandate.person())).containsExactly(mandate);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-02-01", "2027-02-28"})
  void holdsOnItsFirstAndOnItsLastDay(LocalDate day) {
    var mandate = mandate(person(), Party.INSTALLATION, Optional.of(LAST));
    mandates.insert(mandate, SomeMandate.GRANTED);

    assertThat(mandates.holding(mandate.role(), mandate.party(), day)).contains(mandate);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-01-31", "2027-03-01"})
  void holdsNeitherBeforeNorAfter(LocalDate day) {
    var mandate = mandate(person(), Party.INSTALLATION, Optional.of(LAST));
    mandates.insert(mandate, SomeMandate.GRANTED);

    assertThat(mandates.holding(mandate.role(), mandate.party(), day)).doesNotContain(mandate);
  }

  @Test
  void anEndedMandateIsGoneForEveryone() {
    var mandate = mandate(person(), Party.INSTALLATION, Optional.empty());
    mandates.insert(mandate, SomeMandate.GRANTED);

    mandates.end(mandate.id(), SomeMandate.GRANTED);

    assertThat(mandates.of(mandate.person())).isEmpty();
    assertThat(mandates.holding(mandate.role(), mandate.party(), FIRST)).doesNotContain(mandate);
    assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> mandates.get(mandate.id()));
  }

  @Test
  void theSecondOfTwoWhoEndItIsRefused() {
    var mandate = mandate(person(), Party.INSTALLATION, Optional.empty());
    mandates.insert(mandate, SomeMandate.GRANTED);
    mandates.end(mandate.id(), SomeMandate.GRANTED);

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> mandates.end(mandate.id(), SomeMandate.GRANTED));
  }

  @Test
  void theSameMandateCannotHoldTwiceOnADay() {
    var person = person();
    mandates.insert(mandate(person, Party.INSTALLATION, Optional.of(LAST)), SomeMandate.GRANTED);
    var overlapping =
        new Mandate(
            UUID.randomUUID(),
            person,
            Role.ADMINISTRATOR,
            Party.INSTALLATION,
            LAST,
            Optional.empty());

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> mandates.insert(overlapping, SomeMandate.GRANTED))
        .withMessageContaining("one_mandate_of_a_kind_at_a_time");
  }

  @Test
  void aMandateCannotEndBeforeItBegins() {
    var backwards = mandate(person(), Party.INSTALLATION, Optional.of(FIRST.minusDays(1)));

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> mandates.insert(backwards, SomeMandate.GRANTED))
        .withMessageContaining("mandate_does_not_end_before_it_begins");
  }

  private PersonId person() {
    return SomeAccount.named("Вежбан Вежбовић", jdbc);
  }

  private static Mandate mandate(PersonId person, Party party, Optional<LocalDate> until) {
    return new Mandate(UUID.randomUUID(), person, Role.ADMINISTRATOR, party, FIRST, until);
  }
}
