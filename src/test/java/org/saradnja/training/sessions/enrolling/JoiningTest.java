package org.saradnja.training.sessions.enrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.AddressMoveId;
import org.saradnja.parties.people.AddressMoved;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.saradnja.training.sessions.EnrolmentJoined;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.enrolling.Applicant.Consent;
import org.saradnja.training.sessions.enrolling.Enrolling.Colleague;
import org.saradnja.training.sessions.planning.AnnouncedSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@RecordApplicationEvents
class JoiningTest {

  private static final UnitId UNIT = new UnitId("vezbaonica");

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private Enrolling enrolling;
  @Autowired private Joining joining;
  @Autowired private Participants participants;
  @Autowired private People people;

  private SessionId session;
  private SignedIn staff;

  @BeforeEach
  void announce() {
    var code = "j" + UUID.randomUUID().toString().substring(0, 8);
    session = AnnouncedSession.of(code, 3, Optional.empty(), application);
    staff = Somebody.holding(Role.HUMAN_RESOURCES, UNIT, application);
  }

  @Test
  void whoWasSentWithoutAnAccountFindsTheTrainingOnceTheAddressIsConfirmed() {
    var who = Somebody.withoutMandates(application);
    var sent = UUID.randomUUID() + "@primer.example";
    send(sent);
    assertThat(participants.of(who.person())).isEmpty();

    var owner = opened(sent);
    joining.join(owner.person());

    assertThat(participants.find(session, owner.person()).map(Participant::email)).contains(sent);
    var mine = html(web.get().uri("/rad/moje-obuke").with(Signed.as(owner)).exchange());
    assertThat(mine.select(".tag.ok").text()).isEqualTo("има место");
  }

  @Test
  void whoMovesToTheAddressThatAUnitGaveFindsTheTrainingToo() {
    var sent = UUID.randomUUID() + "@primer.example";
    send(sent);
    var owner = opened(sent);

    var move = new AddressMoveId(UUID.randomUUID());
    var actor = new Actor(move.value(), move.subject(), "account_holder");
    Joining heard = AopTestUtils.getTargetObject(joining);
    heard.on(
        new AddressMoved(move, owner.person(), Instant.EPOCH, actor, Digest.ofText("нова адреса")));

    assertThat(participants.find(session, owner.person())).isPresent();
  }

  @Test
  void aCapitalLetterInTheAddressMakesNobodyElse() {
    var address = UUID.randomUUID() + "@primer.example";
    send(address.toUpperCase(Locale.ROOT));

    var owner = opened(address);
    joining.join(owner.person());

    assertThat(participants.find(session, owner.person())).isPresent();
  }

  @Test
  void joinedTwiceItIsGivenOnce() {
    var address = UUID.randomUUID() + "@primer.example";
    send(address);
    var owner = opened(address);

    joining.join(owner.person());
    joining.join(owner.person());

    assertThat(events.stream(EnrolmentJoined.class)).hasSize(1);
    assertThat(participants.of(session)).hasSize(1);
  }

  @Test
  void nobodyGetsWhatBelongsToAnotherAddressOrAnotherAccount() {
    var address = UUID.randomUUID() + "@primer.example";
    send(address);
    var owner = opened(address);
    joining.join(owner.person());

    joining.join(Somebody.withoutMandates(application).person());

    assertThat(participants.of(session))
        .extracting(Participant::person)
        .containsExactly(Optional.of(owner.person()));
  }

  @Test
  void theOneWhoJoinedMayWithdrawWithoutAnyMandate() {
    var address = UUID.randomUUID() + "@primer.example";
    send(address);
    var owner = opened(address);
    joining.join(owner.person());
    var mine = participants.find(session, owner.person()).orElseThrow();

    application.getBean(Leaving.class).withdraw(owner, mine.enrolment(), "спреченост");

    assertThat(participants.of(session)).isEmpty();
  }

  private void send(String address) {
    var colleague =
        new Colleague(Localised.ofCyrillic("Колега Колегић"), Gender.MAN, address, "саветник");
    var consent = new Consent("изјава", LocalDate.of(2026, 11, 1));
    enrolling.enrol(staff, session, UNIT, List.of(colleague), consent);
  }

  /** An account with the address, as if it had been opened after the unit sent its owner. */
  private SignedIn opened(String address) {
    var who = Somebody.withoutMandates(application);
    application
        .getBean(JdbcClient.class)
        .sql("update account set email = :email where id = :id")
        .param("email", address)
        .param("id", who.person().value())
        .update();
    assertThat(people.withEmail(address)).contains(who.person());
    return who;
  }
}
