package org.saradnja.parties.people.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.MandateEnded;
import org.saradnja.parties.people.MandateGranted;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ApplicationTest
@RecordApplicationEvents
class GrantingTest {

  private static final Party UNIT = new Party.OfUnit(new UnitId("vezbaonica"));
  private static final LocalDate FIRST = LocalDate.parse("2012-01-01");

  @Autowired Granting granting;
  @Autowired Authorisation authorisation;
  @Autowired ApplicationContext application;
  @Autowired ApplicationEvents events;

  private SignedIn administrator;
  private SignedIn who;

  @BeforeEach
  void people() {
    administrator = Somebody.administrating(application);
    who = Somebody.withoutMandates(application);
  }

  @Test
  void whoIsGrantedAMandateMayActAtOnce() {
    var mandate = granting.grant(administrator, officer());

    assertThat(authorisation.require(who, Doing.PUBLISH_CALL, UNIT)).isEqualTo(mandate);
    assertThat(events.stream(MandateGranted.class))
        .singleElement()
        .satisfies(act -> {
          assertThat(act.mandate()).isEqualTo(mandate.id());
          assertThat(act.actor().role()).isEqualTo("administrator");
        });
  }

  @Test
  void whoseMandateEndedMayNotActAnyMore() {
    var mandate = granting.grant(administrator, officer());

    granting.end(administrator, mandate.id());

    assertThat(authorisation.mandate(who, Doing.PUBLISH_CALL, UNIT)).isEmpty();
    assertThat(events.stream(MandateEnded.class)).hasSize(1);
  }

  @Test
  void anOfficerOfOneUnitIsNobodyInAnother() {
    granting.grant(administrator, officer());
    var elsewhere = new Party.OfUnit(new UnitId("raska"));

    assertThat(authorisation.mandate(who, Doing.PUBLISH_CALL, elsewhere)).isEmpty();
    assertThat(authorisation.mandate(who, Doing.SCORE_APPLICATION, UNIT)).isEmpty();
  }

  @Test
  void onlyAnAdministratorGrants() {
    assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> granting.grant(who, officer()));
  }

  @Test
  void theSameMandateIsNotGrantedTwice() {
    granting.grant(administrator, officer());

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> granting.grant(administrator, officer()))
        .withMessage("people.alreadyHeld");
  }

  @ParameterizedTest
  @CsvSource({
    "OFFICER, institution:akademija",
    "REPRESENTATIVE, unit:vezbaonica",
    "ACADEMY, unit:vezbaonica"
  })
  void aRoleIsGrantedOnlyForItsKindOfParty(Role role, String party) {
    var wanted =
        new Granting.Wanted(who.person(), role, Party.named(party), FIRST, Optional.empty());

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> granting.grant(administrator, wanted))
        .withMessage("people.roleNotOfSuchAParty");
  }

  @Test
  void theLastAdministratorStays() {
    var all = authorisation.holders(Role.ADMINISTRATOR, Party.INSTALLATION);
    all.stream().skip(1).forEach(mandate -> granting.end(whoHolds(all.getFirst()), mandate.id()));
    var last = all.getFirst();

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> granting.end(whoHolds(last), last.id()))
        .withMessage("people.lastAdministrator");
  }

  private static SignedIn whoHolds(org.saradnja.parties.people.Mandate mandate) {
    return new SignedIn(mandate.person(), "administrator");
  }

  private Granting.Wanted officer() {
    return new Granting.Wanted(who.person(), Role.OFFICER, UNIT, FIRST, Optional.empty());
  }
}
