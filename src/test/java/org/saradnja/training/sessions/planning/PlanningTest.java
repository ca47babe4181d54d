package org.saradnja.training.sessions.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Act;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Refusals;
import org.saradnja.testing.Somebody;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.SessionAnnounced;
import org.saradnja.training.sessions.SessionCancelled;
import org.saradnja.training.sessions.SessionChanged;
import org.saradnja.training.sessions.SessionContent;
import org.saradnja.training.sessions.SessionContent.Terms;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.SessionTakenOver;
import org.saradnja.training.trainers.TrainerId;
import org.saradnja.training.trainers.register.AccreditedTrainer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** What the organiser prepares, makes public, changes and cancels. */
@ApplicationTest
@Transactional
@RecordApplicationEvents
class PlanningTest {

  private static final String CODE = "planiranje";

  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private Planning planning;
  @Autowired private Announcing announcing;
  @Autowired private SessionTable sessions;
  @Autowired private SeriesTable series;

  private SignedIn organiser;
  private SeriesId id;
  private TrainerId trainer;

  @BeforeEach
  void aSeries() {
    organiser = AnnouncedSession.organiser(application);
    id = AnnouncedSession.begun(CODE, application);
    trainer = AccreditedTrainer.in("civilno-drustvo", application);
  }

  @Test
  void aPlanBindsNobodyAndIsNoAct() {
    var before = events.stream(Act.class).count();

    var planned = planning.plan(organiser, id, training());
    planning.replan(organiser, planned, 0, training());

    assertThat(events.stream(Act.class)).hasSize((int) before);
    assertThat(sessions.get(planned).stage()).isEqualTo("PLANNED");
    assertThat(series.get(id).announcedAt()).isNull();
  }

  @Test
  void twoTrainingsInOneTownAreToldApartByTheirCodes() {
    var codes =
        List.of(
            planning.plan(organiser, id, training()),
            planning.plan(organiser, id, training()),
            planning.plan(organiser, id, training()));

    assertThat(codes)
        .extracting(one -> sessions.get(one).code())
        .containsExactly("planiranje-subotica", "planiranje-subotica-2", "planiranje-subotica-3");
  }

  @Test
  void aCodeIsTakenByASeriesATrainingOrAProgramme() {
    planning.plan(organiser, id, training());

    for (var taken : List.of(CODE, CODE + "-subotica", CODE + "-program")) {
      Refusals.with(PlanRefusal.CODE_TAKEN, () -> planning.begin(organiser, content(taken), ""));
    }
  }

  @Test
  void aSeriesKeepsItsAddressOnceAnybodyReadsOfIt() {
    planning.rewrite(organiser, id, 0, content("drugacije"));
    assertThat(series.get(id).code()).isEqualTo("drugacije");

    announced();
    Refusals.with(
        PlanRefusal.CODE_TAKEN, () -> planning.rewrite(organiser, id, 1, content("trece")));
    planning.rewrite(organiser, id, 1, content("drugacije"));
    assertThat(series.get(id).version()).isEqualTo(2);
  }

  @Test
  void aSeriesIsOfAProgrammeThatWasAdopted() {
    var unknown =
        new SeriesContent(
            new SeriesCode("bez-programa"),
            new ProgrammeId(UUID.randomUUID()),
            "Серија",
            "",
            List.of());

    Refusals.asUnknown(() -> planning.begin(organiser, unknown, ""));
    Refusals.asUnknown(() -> planning.rewrite(organiser, id, 0, unknown));
  }

  @Test
  void whoIsNotAccreditedInTheAreaIsNotAssigned() {
    var other = AccreditedTrainer.in("javne-finansije", application);

    Refusals.with(PlanRefusal.NOT_ACCREDITED, () -> planning.plan(organiser, id, training(other)));
    var planned = planning.plan(organiser, id, training());
    Refusals.with(
        PlanRefusal.NOT_ACCREDITED, () -> planning.replan(organiser, planned, 0, training(other)));
  }

  @Test
  void anAccreditationThatEndedBarsTheAnnouncement() {
    var planned = planning.plan(organiser, id, training());
    AccreditedTrainer.ended(trainer, application);

    Refusals.with(PlanRefusal.NOT_ACCREDITED, () -> announcing.announce(organiser, planned, 0));
    assertThat(events.stream(SessionAnnounced.class)).isEmpty();
  }

  @Test
  void whatIsPublicIsChangedByAnActAndNotReplanned() {
    var session = announced();

    Refusals.with(
        PlanRefusal.NOT_PLANNED, () -> planning.replan(organiser, session, 1, training()));
    Refusals.with(PlanRefusal.NOT_PLANNED, () -> announcing.announce(organiser, session, 1));
    announcing.change(organiser, session, 1, training());

    assertThat(sessions.get(session).revision()).isEqualTo(1);
    assertThat(events.stream(SessionChanged.class)).hasSize(1);
  }

  @Test
  void onlyWhatIsPublicIsChangedOrCancelledAndOnlyOnce() {
    var planned = planning.plan(organiser, id, training());
    Refusals.with(
        PlanRefusal.NOT_ANNOUNCED, () -> announcing.change(organiser, planned, 0, training()));
    Refusals.with(
        PlanRefusal.NOT_ANNOUNCED, () -> announcing.cancel(organiser, planned, 0, "разлог"));

    announcing.announce(organiser, planned, 0);
    announcing.cancel(organiser, planned, 1, "нема сале");
    Refusals.with(
        PlanRefusal.NOT_ANNOUNCED, () -> announcing.cancel(organiser, planned, 2, "поново"));
    assertThat(events.stream(SessionCancelled.class)).hasSize(1);
  }

  @Test
  void aRoomThatIsTooSmallBarsAnnouncementAndChange() {
    var first = AnnouncedSession.firstDay(application);
    var many = new Terms(first.minusDays(4), 41, Optional.empty(), 5, 48, false);
    var crowded = SampleTraining.on(first, many, trainer);
    var planned = planning.plan(organiser, id, crowded);

    Refusals.with(PlanRefusal.ROOM_TOO_SMALL, () -> announcing.announce(organiser, planned, 0));
    var session = announced();
    Refusals.with(
        PlanRefusal.ROOM_TOO_SMALL, () -> announcing.change(organiser, session, 1, crowded));
  }

  @Test
  void whoeverWasFasterIsNotOverwritten() {
    var planned = planning.plan(organiser, id, training());
    planning.replan(organiser, planned, 0, training());

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> planning.replan(organiser, planned, 0, training()));
    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> announcing.announce(organiser, planned, 0));
  }

  @Test
  void aTrainingThatIsToComeIsNotEnteredAsHeld() {
    var planned = planning.plan(organiser, id, training());

    Refusals.with(PlanRefusal.NOT_HELD_YET, () -> announcing.takeOver(organiser, planned, 0));
    assertThat(events.stream(SessionTakenOver.class)).isEmpty();
  }

  @Test
  void anotherOrganiserKnowsOfNothingAndWhoOrganisesNothingHasNoDesk() {
    var session = announced();
    var other = Somebody.holding(Role.ORGANISER, new Party.OfInstitution("skgo"), application);

    List.<ThrowingCallable>of(
            () -> planning.rewrite(other, id, 0, content(CODE)),
            () -> planning.plan(other, id, training()),
            () -> planning.replan(other, session, 1, training()),
            () -> announcing.announce(other, session, 1),
            () -> announcing.change(other, session, 1, training()),
            () -> announcing.cancel(other, session, 1, "разлог"),
            () -> announcing.takeOver(other, session, 1),
            () -> planning.organiser(Somebody.withoutMandates(application)))
        .forEach(Refusals::asUnknown);
    assertThat(sessions.get(session).version()).isEqualTo(1);
  }

  private SessionId announced() {
    var planned = planning.plan(organiser, id, training());
    announcing.announce(organiser, planned, 0);
    return planned;
  }

  private SeriesContent content(String code) {
    var programme = series.get(id).content().programme();
    return new SeriesContent(new SeriesCode(code), programme, "Серија", "", List.of());
  }

  private SessionContent training() {
    return training(trainer);
  }

  private SessionContent training(TrainerId leading) {
    LocalDate first = AnnouncedSession.firstDay(application);
    var terms = new Terms(first.minusDays(4), 18, Optional.empty(), 5, 48, false);
    return SampleTraining.on(first, terms, leading);
  }
}
