package org.saradnja.training.sessions.attending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.saradnja.training.evaluation.SomeGroup;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.planning.AnnouncedSession;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** Whose list is on whose desk on which day, and who may open it. */
@ApplicationTest
@Import({SomeGroup.class, HallClock.class})
class DoorDeskTest {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Autowired private ApplicationContext application;
  @Autowired private DoorDesk desk;
  @Autowired private Door door;
  @Autowired private HallClock time;
  @Autowired private TextsOfRequest texts;

  private Session session;
  private SessionId id;
  private SignedIn organiser;

  @BeforeEach
  void aTrainingIsAnnounced() {
    var training = SomeGroup.held("vrata-" + NUMBER.incrementAndGet(), 1, application);
    session = training.session();
    id = session.id();
    organiser = AnnouncedSession.organiser(application);
  }

  @Test
  void theListOfTodayIsOnTheDeskOfItsOrganiser() {
    moveToDay(2);

    var item = mine(organiser).getFirst();

    assertThat(item.href()).isEqualTo("/rad/prisustvo/" + session.code() + "/2");
    assertThat(item.title()).isEqualTo("Присуство: Суботица");
    assertThat(item.about()).isEqualTo("2. дан");
    assertThat(item.due()).contains(session.days().get(1).day());
  }

  @Test
  void beforeAndAfterItsDaysThereIsNothingToKeep() {
    moveToDay(1);
    assertThat(mine(organiser)).hasSize(1);

    time.moveTo(at(1).minusSeconds(86_400));
    assertThat(mine(organiser)).isEmpty();
    time.moveTo(at(2).plusSeconds(86_400));
    assertThat(mine(organiser)).isEmpty();
  }

  @Test
  void othersHaveNothingOnTheirDesks() {
    moveToDay(1);

    assertThat(mine(Somebody.holding(Role.ORGANISER, new Party.OfInstitution("skgo"), application)))
        .isEmpty();
    assertThat(mine(Somebody.withoutMandates(application))).isEmpty();
  }

  @Test
  void aCancelledTrainingHasNoList() {
    time.moveTo(HallClock.IN_TIME);
    AnnouncedSession.cancelled(id, "нема сале", application);
    moveToDay(1);

    assertThat(mine(organiser)).isEmpty();
  }

  @Test
  void theDoorIsOpenToItsOrganiserAlone() {
    assertThat(door.get(organiser, session.code().value()).id()).isEqualTo(id);
    var other = Somebody.holding(Role.ORGANISER, new Party.OfInstitution("skgo"), application);

    for (var code : List.of(session.code().value(), "nema-je", "../etc", "Velika")) {
      assertThatExceptionOfType(NoSuchThing.class).as(code).isThrownBy(() -> door.get(other, code));
    }
  }

  private List<Desk.Item> mine(SignedIn who) {
    return desk.of(who, words()).stream()
        .filter(item -> item.href().contains("/" + session.code() + "/"))
        .toList();
  }

  private Texts words() {
    return texts.of(Face.CYRILLIC);
  }

  private void moveToDay(int number) {
    time.moveTo(at(number));
  }

  private Instant at(int number) {
    return session.days().stream()
        .filter(one -> one.number() == number)
        .map(one -> one.day().atTime(one.from()).atZone(Office.ZONE).toInstant())
        .findFirst()
        .orElseThrow();
  }
}
