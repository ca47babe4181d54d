package org.saradnja.parties.people.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.base.database.Standstill;
import org.saradnja.base.database.Trips;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.people.accounts.SomeAccount;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.testing.HandClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class AuthorisationByMandatesTest {

  private static final Party BOR = new Party.OfUnit(new UnitId("bor"));
  private static final Party UB = new Party.OfUnit(new UnitId("ub"));
  private static final LocalDate FIRST = LocalDate.of(2027, 2, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 2, 28);

  @Autowired private MandateTable mandates;
  @Autowired private Trips trips;
  @Autowired private Standstill standstill;
  @Autowired private JdbcClient jdbc;

  private final HandClock clock = new HandClock(Instant.parse("2027-02-14T11:00:00Z"));
  private AuthorisationByMandates authorisation;
  private SignedIn who;

  @BeforeEach
  void sign() {
    authorisation =
        new AuthorisationByMandates(mandates, LegalTime.physical(clock), trips, standstill);
    who = new SignedIn(SomeAccount.named("Вежбан Вежбовић", jdbc), "Вежбан Вежбовић");
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2027-01-31T22:59:59Z, false",
    "2027-01-31T23:00:00Z, true",
    "2027-02-28T22:59:59Z, true",
    "2027-02-28T23:00:00Z, false",
  })
  void aMandateHoldsByTheDaysOfTheOffice(Instant now, boolean holds) {
    grant(Role.OFFICER, BOR);
    clock.pass(Duration.between(clock.instant(), now));

    assertThat(authorisation.mandates(who)).hasSize(holds ? 1 : 0);
    assertThat(authorisation.mandate(who, Doing.PUBLISH_CALL, BOR).isPresent()).isEqualTo(holds);
  }

  @Test
  void whatIsAskedOfAnotherPartyIsNotTheirsToKnow() {
    grant(Role.OFFICER, BOR);

    assertThat(authorisation.require(who, Doing.PUBLISH_CALL, BOR).role()).isEqualTo(Role.OFFICER);
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> authorisation.require(who, Doing.PUBLISH_CALL, UB));
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> authorisation.require(who, Doing.SCORE_APPLICATION, BOR));
  }

  @Test
  void anEndedMandateEndsAtOnce() {
    var mandate = grant(Role.OFFICER, BOR);
    assertThat(authorisation.holders(Role.OFFICER, BOR)).containsExactly(mandate);

    mandates.end(mandate.id(), clock.instant());

    assertThat(authorisation.mandates(who)).isEmpty();
    assertThat(authorisation.holders(Role.OFFICER, BOR)).isEmpty();
  }

  @Test
  void severalMandatesEachOpenTheirOwn() {
    grant(Role.OFFICER, BOR);
    grant(Role.DECIDER, UB);

    assertThat(authorisation.mandate(who, Doing.ADOPT_OWN_RULE, BOR)).isPresent();
    assertThat(authorisation.mandate(who, Doing.ADOPT_OWN_RULE, UB)).isPresent();
    assertThat(authorisation.mandate(who, Doing.PUBLISH_CALL, UB)).isEmpty();
  }

  @Test
  void theAnswerOfATripIsThatOfAskingAlone() {
    grant(Role.OFFICER, BOR);
    var trip = trips.begin();
    var held = authorisation.ask(trip, who);
    var holders = authorisation.askHolders(trip, Role.OFFICER, BOR);

    trip.go();

    assertThat(held.get()).isEqualTo(authorisation.mandates(who));
    assertThat(holders.get()).isEqualTo(authorisation.holders(Role.OFFICER, BOR));
  }

  @Test
  void anInstallationWithoutAnAdministratorIsNotServed() {
    var condition = new AnAdministrator(authorisation);
    assertThat(condition.unmet()).contains(Sentence.of("serve.administrator"));

    grant(Role.ADMINISTRATOR, Party.INSTALLATION);

    assertThat(condition.unmet()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyRoleIsHeldForOneKindOfPartyOnly(Role role) {
    var parties =
        List.of(
            BOR,
            new Party.OfOrganisation(new OrganisationId(UUID.randomUUID())),
            Party.INSTALLATION);

    assertThat(parties).filteredOn(role::isHeldFor).hasSize(1);
    assertThat(parties).allSatisfy(party -> assertThat(Party.named(party.name())).isEqualTo(party));
  }

  @Test
  void aPartyIsNamedInTheScriptOfTheFaceAndAnUnknownOneByItsCode() {
    var register = new SmallRegister();
    var words = new PartiesInWords(register.registers());
    var latin = Texts.ofCommand(TextCatalogue.ofCommands(), Face.ENGLISH);
    var cyrillic = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);
    var town = new Party.OfUnit(new UnitId("vezbaonica"));

    assertThat(words.of(town, cyrillic)).isEqualTo("Вежбаоница");
    assertThat(words.of(town, latin)).isEqualTo("Vežbaonica");
    assertThat(words.of(UB, cyrillic)).isEqualTo("ub");
    assertThat(words.of(new Party.OfOrganisation(SmallRegister.QUIET_WATER), cyrillic))
        .isEqualTo("Удружење „Тиха вода“");
    assertThat(words.of(new Party.OfInstitution("nema-je"), cyrillic)).isEqualTo("nema-je");
    assertThat(words.of(new Party.OfInstitution("akademija"), latin))
        .isNotBlank()
        .doesNotContainPattern("\\p{IsCyrillic}");
  }

  private Mandate grant(Role role, Party party) {
    var mandate =
        new Mandate(UUID.randomUUID(), who.person(), role, party, FIRST, Optional.of(LAST));
    mandates.insert(mandate, SomeMandate.GRANTED);
    return mandate;
  }
}
