package org.saradnja.training.sessions.attending;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Office;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.PracticeWorld;
import org.saradnja.testing.Somebody;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.Sessions;
import org.saradnja.training.sessions.SignedDays;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PracticeWorld
class PastListsTest {

  private static final String EVIDENCE = "Листа присуства";

  @Autowired private ApplicationContext application;
  @Autowired private PastLists lists;
  @Autowired private CheckInTable checkIns;
  @Autowired private CountedAttendances attendances;
  @Autowired private Sessions sessions;
  @Autowired private Participants participants;

  @Test
  void aSignatureOfAListHasTheBeginningOrTheEndOfItsDay() {
    var there =
        participants.of(past().id()).stream()
            .map(Participant::enrolment)
            .filter(one -> attendances.of(one).isPresentOn(1))
            .findFirst()
            .orElseThrow();

    assertThat(checkIns.checkIns(there).stream().filter(one -> one.day() == 1))
        .extracting(one -> LocalTime.ofInstant(one.at(), Office.ZONE))
        .containsExactly(LocalTime.of(10, 0), LocalTime.of(17, 0));
  }

  @Test
  void mostWereThereOnBothDaysAndNobodyMissedBoth() {
    var days =
        sessions.of(past().series()).stream()
            .flatMap(session -> attendances.of(session.id()).stream())
            .map(one -> (one.isPresentOn(1) ? 1 : 0) + (one.isPresentOn(2) ? 1 : 0))
            .toList();

    assertThat(days).hasSize(123);
    assertThat(days.stream().filter(present -> present == 1)).hasSize(16);
    assertThat(days.stream().collect(toSet())).containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void theListsOfATrainingAreTakenOverOnce() {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> lists.takeOver(organiser(), past().id(), List.of(), EVIDENCE))
        .satisfies(no -> assertThat(no.refusal()).isEqualTo(AttendingRefusal.TAKEN_OVER));
  }

  @Test
  void attendanceOfATrainingOfTodayIsKeptInTheRoom() {
    var running = sessions.find(new SessionCode("ocd-2027-uzorno-selo")).orElseThrow();
    var someone = participants.of(running.id()).getFirst().enrolment();

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() ->
            lists.takeOver(
                organiser(), running.id(), List.of(new SignedDays(someone, List.of(1))), EVIDENCE))
        .satisfies(no -> assertThat(no.refusal()).isEqualTo(AttendingRefusal.NOT_OF_THE_PAST));
    assertThat(checkIns.checkIns(someone)).isEmpty();
  }

  @Test
  void toOthersThereIsNoSuchTraining() {
    var other = Somebody.holding(Role.ORGANISER, new Party.OfInstitution("skgo"), application);

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> lists.takeOver(other, past().id(), List.of(), EVIDENCE));
  }

  private Session past() {
    return sessions.find(new SessionCode("ocd-2019-subotica")).orElseThrow();
  }

  private SignedIn organiser() {
    return Somebody.holding(
        Role.ORGANISER, new Party.OfInstitution(past().organiser()), application);
  }
}
