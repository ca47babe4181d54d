package org.saradnja.training.sessions.enrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.LateSeats.Newcomer;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.planning.AnnouncedSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class LateSeatingTest {

  @Autowired private LateSeating seating;
  @Autowired private Participants participants;
  @Autowired private ApplicationContext application;

  private SessionId session;
  private SignedIn organiser;

  @BeforeEach
  void aTrainingOfOneSeat() {
    var code = "kasni-" + UUID.randomUUID().toString().substring(0, 8);
    session = AnnouncedSession.of(code, 1, Optional.empty(), application);
    organiser = AnnouncedSession.organiser(application);
  }

  @Test
  void aFreeSeatIsGivenAtTheDoor() {
    var seated = seating.give(organiser, session, newcomer("Тобожа Макетић", "t@vezba.example"));

    assertThat(participants.get(seated).name().cyrillic()).isEqualTo("Тобожа Макетић");
  }

  @Test
  void theSamePersonKeepsTheSeat() {
    var first = seating.give(organiser, session, newcomer("Тобожа Макетић", "t@vezba.example"));

    assertThat(seating.give(organiser, session, newcomer("Тобожа М.", "T@vezba.example")))
        .isEqualTo(first);
  }

  @Test
  void nobodyGetsASeatThatTheTrainingDoesNotHave() {
    seating.give(organiser, session, newcomer("Тобожа Макетић", "t@vezba.example"));

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(
            () -> seating.give(organiser, session, newcomer("Проба Пробић", "p@vezba.example")))
        .satisfies(no -> assertThat(no.refusal()).isEqualTo(EnrolRefusal.FULL));
  }

  @Test
  void nobodyStandsAtTheDoorOfATrainingThatWasCancelled() {
    AnnouncedSession.cancelled(session, "нема сале", application);

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> seating.give(organiser, session, newcomer("Проба Пробић", "")))
        .satisfies(no -> assertThat(no.refusal()).isEqualTo(EnrolRefusal.CANCELLED));
  }

  @Test
  void whoWasOfferedASeatTakesThatOneAtTheDoor() {
    var acts = new ActsInTime(application);
    var sent = acts.send(acts.staff(ActsInTime.UNIT), session, ActsInTime.UNIT, 2);
    acts.deciding.refuse(organiser, sent.getFirst(), "није циљна група");
    assertThat(acts.stage(sent.getLast())).isEqualTo("OFFERED");
    var colleague = ActsInTime.colleague(2);

    var seated =
        seating.give(organiser, session, newcomer(colleague.name().cyrillic(), colleague.email()));

    assertThat(seated).isEqualTo(sent.getLast());
    assertThat(acts.stage(seated)).isEqualTo("SEATED");
  }

  @Test
  void onlyWhoRunsTheTrainingGivesSeats() {
    var other = Somebody.holding(Role.ORGANISER, new Party.OfInstitution("skgo"), application);

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> seating.give(other, session, newcomer("Проба Пробић", "")));
  }

  private static Newcomer newcomer(String name, String email) {
    return new Newcomer(
        Localised.ofCyrillic(name),
        Optional.of(new UnitId("vezbaonica")),
        Gender.NOT_STATED,
        email);
  }
}
