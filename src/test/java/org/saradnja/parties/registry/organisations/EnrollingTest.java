package org.saradnja.parties.registry.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.base.kernel.TaxNumber;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.LegalForm;
import org.saradnja.parties.registry.OrganisationCorrected;
import org.saradnja.parties.registry.OrganisationEntered;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.OrganisationKept;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@RecordApplicationEvents
class EnrollingTest {

  private static final UnitId BOR = new UnitId("bor");
  private static final UnitId UB = new UnitId("ub");
  private static final RegistrationNumber NUMBER = new RegistrationNumber("28031417");
  private static final RegistrationNumber OTHER = new RegistrationNumber("28031425");
  private static final TaxNumber TAX = new TaxNumber("108031416");
  private static final TaxNumber OTHER_TAX = new TaxNumber("108031424");

  @Autowired private Enrolling enrolling;
  @Autowired private OrganisationTable organisations;
  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;

  private SignedIn ofBor;

  @BeforeEach
  void open() {
    ofBor = Somebody.holding(Role.OFFICER, BOR, application);
  }

  @Test
  void anEntryIsOneActWithTheDigestOfWhatWasEntered() {
    var facts = facts(NUMBER, TAX, BOR);

    var id = enrolling.enter(ofBor, facts);

    assertThat(events.stream(Act.class))
        .singleElement()
        .isInstanceOfSatisfying(
            OrganisationEntered.class,
            act -> {
              assertThat(act.content()).isEqualTo(facts.digest());
              assertThat(act.actor().party()).isEqualTo("unit:bor");
              assertThat(act.subject()).isEqualTo(id.party());
            });
    assertThat(events.stream(OrganisationKept.class)).containsExactly(new OrganisationKept(id));
    assertThat(organisations.get(id)).isEqualTo(facts.as(id));
  }

  @ParameterizedTest
  @EnumSource(names = {"NATIONAL_OFFICE", "ADMINISTRATOR"})
  void whoKeepsTheWholeRegisterEntersEverywhere(Role role) {
    var keeper = Somebody.holding(role, new Party.OfInstitution("kancelarija"), application);

    assertThat(organisations.get(enrolling.enter(keeper, facts(NUMBER, TAX, UB))).seat())
        .isEqualTo(UB);
  }

  @ParameterizedTest
  @EnumSource(names = {"DECIDER", "FINANCE", "COMMISSION_MEMBER", "HUMAN_RESOURCES"})
  void nobodyElseInTheUnitEntersAnything(Role role) {
    var other = Somebody.holding(role, BOR, application);

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> enrolling.enter(other, facts(NUMBER, TAX, BOR)));
    assertThat(organisations.find(NUMBER)).isEmpty();
  }

  @Test
  void aNumberThatIsEnteredAlreadyIsRefusedWithTheNameOfItsHolder() {
    enrolling.enter(ofBor, facts(NUMBER, TAX, BOR));

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> enrolling.enter(ofBor, facts(NUMBER, OTHER_TAX, BOR)))
        .satisfies(refused -> {
          assertThat(refused.refusal()).isEqualTo(RegistryRefusal.ALREADY_ENTERED);
          assertThat(refused.arguments()).contains(NUMBER, "Удружење „Проба“");
        });
    assertThat(events.stream(OrganisationEntered.class)).hasSize(1);
  }

  @Test
  void aTaxNumberOfAnotherIsRefusedWithItsRegistrationNumber() {
    enrolling.enter(ofBor, facts(NUMBER, TAX, BOR));

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> enrolling.enter(ofBor, facts(OTHER, TAX, BOR)))
        .satisfies(refused -> {
          assertThat(refused.refusal()).isEqualTo(RegistryRefusal.TAX_NUMBER_TAKEN);
          assertThat(refused.arguments()).contains(TAX, NUMBER.value());
        });
  }

  @Test
  void anOrganisationKeepsItsOwnNumbersInACorrection() {
    var id = enrolling.enter(ofBor, facts(NUMBER, TAX, BOR));

    enrolling.correct(ofBor, id, 0, facts(NUMBER, TAX, BOR));

    assertThat(events.stream(OrganisationCorrected.class)).hasSize(1);
  }

  @Test
  void aMistypedNumberIsCorrectedUnlessItIsAnothers() {
    var id = enrolling.enter(ofBor, facts(NUMBER, TAX, BOR));
    enrolling.correct(ofBor, id, 0, facts(OTHER, OTHER_TAX, BOR));
    assertThat(organisations.find(NUMBER)).isEmpty();

    var second = enrolling.enter(ofBor, facts(NUMBER, TAX, BOR));

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> enrolling.correct(ofBor, second, 0, facts(OTHER, TAX, BOR)));
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> enrolling.correct(ofBor, second, 0, facts(NUMBER, OTHER_TAX, BOR)));
  }

  @Test
  void anOfficerNeitherGivesAnOrganisationAwayNorDrawsOneOver() {
    var id = enrolling.enter(ofBor, facts(NUMBER, TAX, BOR));
    var ofUb = Somebody.holding(Role.OFFICER, UB, application);

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> enrolling.correct(ofBor, id, 0, facts(NUMBER, TAX, UB)));
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> enrolling.correct(ofUb, id, 0, facts(NUMBER, TAX, UB)));

    assertThat(organisations.get(id).seat()).isEqualTo(BOR);
  }

  @Test
  void whoKeepsBothUnitsMovesItsSeatUnderTheMandateOfTheNewOne() {
    var id = enrolling.enter(ofBor, facts(NUMBER, TAX, BOR));
    var office = Somebody.holding(Role.NATIONAL_OFFICE, new Party.OfInstitution("k"), application);

    enrolling.correct(office, id, 0, facts(NUMBER, TAX, UB));

    assertThat(organisations.get(id).seat()).isEqualTo(UB);
  }

  @Test
  void theSlowerOfTwoCorrectionsIsToldAndChangesNothing() {
    var id = enrolling.enter(ofBor, facts(NUMBER, TAX, BOR));
    enrolling.correct(ofBor, id, 0, facts(NUMBER, OTHER_TAX, BOR));

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> enrolling.correct(ofBor, id, 0, facts(NUMBER, TAX, BOR)));

    assertThat(organisations.get(id).taxNumber()).isEqualTo(OTHER_TAX);
  }

  @Test
  void nobodyCorrectsWhatIsNotThere() {
    var nowhere = new OrganisationId(UUID.randomUUID());

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> enrolling.correct(ofBor, nowhere, 0, facts(NUMBER, TAX, BOR)));
  }

  static Facts facts(RegistrationNumber number, TaxNumber tax, UnitId seat) {
    return new Facts(
        number,
        tax,
        "Удружење „Проба“",
        LegalForm.ASSOCIATION,
        seat,
        "Пробна 1",
        "Проба Пробић",
        Optional.empty(),
        List.of("SOC"),
        LocalDate.of(2014, 3, 11));
  }
}
