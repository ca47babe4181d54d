package org.saradnja.funding.applications.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.applications.AnOpenCall;
import org.saradnja.funding.applications.Applying;
import org.saradnja.funding.applications.Checking;
import org.saradnja.funding.applications.SampleCall;
import org.saradnja.funding.applications.SampleWorld;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;

class CheckDeskTest extends AnOpenCall {

  private static final Texts SERBIAN = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);

  @Autowired private CheckDesk desk;

  private Applying officer;

  @BeforeEach
  void anOfficerOfTheUnit() {
    officer = officer();
  }

  @Test
  void nothingWaitsWhileTheCallIsOpen() {
    applicant.send(call);
    time.moveTo(SampleCall.CLOSES);

    assertThat(item()).isEmpty();
  }

  @Test
  void aClosedCallWaitsWithTheDayByWhichTheListMustBeThere() {
    applicant.send(call);
    anotherApplicant().send(call);
    time.moveTo(SampleWorld.CLOSED);

    assertThat(item())
        .hasValueSatisfying(item -> {
          assertThat(item.state()).isEqualTo("2 пријаве чекају проверу");
          assertThat(item.due()).contains(LocalDate.parse("2027-06-28"));
          assertThat(item.href()).isEqualTo("/rad/konkursi/" + call.code() + "/prijave");
        });
  }

  @Test
  void whoeverWasAskedHasTheWordUntilTheirTermEnds() {
    var sent = applicant.send(call);
    time.moveTo(SampleWorld.CLOSED);
    new Checking(officer).ask(sent, "BUDGET");
    assertThat(item()).as("the officer waits with the applicant").isEmpty();

    time.moveTo(Instant.parse("2027-05-06T22:00:00Z"));

    assertThat(item())
        .hasValueSatisfying(item -> assertThat(item.state()).isEqualTo("1 пријава чека проверу"));
  }

  @Test
  void whatWasCompletedWaitsForTheOfficerAgain() {
    var sent = applicant.send(call);
    time.moveTo(SampleWorld.CLOSED);
    new Checking(officer).ask(sent, "BUDGET");
    assertThat(applicant.press(sent)).hasStatus(303);

    assertThat(item()).isPresent();
  }

  @Test
  void whenAllIsDecidedTheCallLeavesTheDesk() {
    var sent = applicant.send(call);
    time.moveTo(SampleWorld.CLOSED);

    new Checking(officer).findInOrder(sent);

    assertThat(item()).isEmpty();
  }

  @Test
  void aCallForWhichNobodyAppliedLiesOnNoDesk() {
    time.moveTo(SampleWorld.CLOSED);

    assertThat(item()).isEmpty();
  }

  @Test
  void onlyTheOfficersOfTheUnitFindIt() {
    applicant.send(call);
    time.moveTo(SampleWorld.CLOSED);
    var elsewhere = Somebody.holding(Role.OFFICER, new UnitId("raska"), application);

    assertThat(desk.of(elsewhere, SERBIAN)).isEmpty();
    assertThat(desk.of(applicant.who(), SERBIAN)).isEmpty();
  }

  /** The unit has calls of other tests; this one is found by its code. */
  private Optional<Desk.Item> item() {
    return desk.of(officer.who(), SERBIAN).stream()
        .filter(item -> item.about().startsWith(call.code().value() + " "))
        .findFirst();
  }
}
