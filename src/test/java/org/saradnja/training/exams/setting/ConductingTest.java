package org.saradnja.training.exams.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.saradnja.training.exams.Exam;
import org.saradnja.training.exams.ExamClosed;
import org.saradnja.training.exams.ExamOpened;
import org.saradnja.training.exams.ExamSettings;
import org.saradnja.training.exams.ExamSettings.Draw;
import org.saradnja.training.exams.ExtraTimeGiven;
import org.saradnja.training.exams.Hall;
import org.saradnja.training.exams.Hall.Rooms;
import org.saradnja.training.exams.Hall.Seating;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.exams.TestBlueprint.Footing;
import org.saradnja.training.exams.bank.SomeBank;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What the organiser may do with a test in each of its stages, and what the log says of it. */
@ApplicationTest
@Import({Hall.class, HallClock.class})
@RecordApplicationEvents
class ConductingTest {

  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private HallClock time;
  @Autowired private Rooms rooms;
  @Autowired private Seating seating;
  @Autowired private Conducting conducting;
  @Autowired private ExamTable exams;

  private Session session;
  private SignedIn organiser;

  @BeforeEach
  void aSessionIsAtItsLastDay() {
    time.moveTo(HallClock.IN_TIME);
    SomeBank.fill(application);
    session = rooms.announce();
    organiser = SomeExam.organiser(application);
  }

  @Test
  void preparingAgainChangesTheSettingsOfTheSameTest() {
    var first = conducting.prepare(organiser, session, SomeExam.USUAL, "");

    var second = conducting.prepare(organiser, session, draws(new Draw("М7", 3)), "");

    assertThat(second).isEqualTo(first);
    assertThat(exams.get(first).settings().questions()).isEqualTo(3);
    assertThat(events.stream(Act.class).filter(act -> act.subject().equals(first.subject())))
        .as("nobody relies on it yet")
        .isEmpty();
  }

  @Test
  void aCancelledTrainingHasNoTest() {
    var cancelled =
        new Session(
            session.id(),
            session.code(),
            session.series(),
            session.programme(),
            session.place(),
            session.days(),
            60,
            Hall.ORGANISER,
            true);

    assertRefused(
        () -> conducting.prepare(organiser, cancelled, SomeExam.USUAL, ""), ExamRefusal.CANCELLED);
    assertThat(exams.find(session.id())).isEmpty();
  }

  @Test
  void everybodyWhoHasASeatHasAPaperOfTheirOwnWhenItIsOpened() {
    var one = seating.seat(session.id(), new PersonId(UUID.randomUUID()), "Весна Вежбовић");
    var two = seating.seat(session.id(), new PersonId(UUID.randomUUID()), "Лазар Скицић");
    var id = SomeExam.opened(session, SomeExam.USUAL, organiser, application);

    var papers =
        Stream.of(one, two).map(seat -> exams.drawn(id, seat.enrolment()).orElseThrow()).toList();

    assertThat(papers).allSatisfy(paper -> assertThat(paper.versions()).hasSize(20));
    assertThat(papers.getFirst().salt()).isNotEqualTo(papers.getLast().salt());
    assertThat(events.stream(ExamOpened.class))
        .singleElement()
        .satisfies(opened -> {
          assertThat(opened.at()).isEqualTo(HallClock.IN_TIME);
          assertThat(opened.subject()).isEqualTo(id.subject());
          assertThat(opened.content())
              .isEqualTo(
                  Digest.of(
                      CanonicalJson.of(
                          Map.of(
                              "settings",
                              SomeExam.USUAL,
                              "footing",
                              Footing.NONE,
                              "papers",
                              papers))));
        });
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("closed")
  void aTestIsOpenedOnItsDayBeforeItsWindowIsOver(Instant now, ExamRefusal why) {
    var id = SomeExam.prepared(session, SomeExam.USUAL, organiser, application);
    time.moveTo(now);

    assertRefused(() -> conducting.open(organiser, id), why);
    assertThat(exams.get(id)).isInstanceOf(Exam.Prepared.class);
    assertThat(events.stream(ExamOpened.class)).isEmpty();
  }

  static Stream<Arguments> closed() {
    return Stream.of(
        Arguments.of(HallClock.IN_TIME.minus(Duration.ofDays(1)), ExamRefusal.NOT_ON_THE_DAY),
        Arguments.of(HallClock.IN_TIME.plus(Duration.ofDays(1)), ExamRefusal.NOT_ON_THE_DAY),
        Arguments.of(Instant.parse("2027-03-12T14:30:00.000001Z"), ExamRefusal.WINDOW_OVER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-03-12T08:00:00Z", "2027-03-12T14:30:00Z"})
  void itMayBeOpenedEarlyOnTheDayAndUntilTheLastMinute(Instant now) {
    var id = SomeExam.prepared(session, SomeExam.USUAL, organiser, application);
    time.moveTo(now);

    conducting.open(organiser, id);

    assertThat(exams.get(id)).isInstanceOf(Exam.Open.class);
  }

  @Test
  void aModuleWithTooFewQuestionsIsNamedAndNothingIsDrawn() {
    var seat = seating.seat(session.id(), new PersonId(UUID.randomUUID()), "Весна Вежбовић");
    var id = SomeExam.prepared(session, draws(new Draw("М6", 99)), organiser, application);

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> conducting.open(organiser, id))
        .satisfies(no -> {
          assertThat(no.refusal()).isEqualTo(ExamRefusal.TOO_FEW_QUESTIONS);
          assertThat(no.arguments()).containsExactly("М6", 99);
        });
    assertThat(exams.drawn(id, seat.enrolment())).isEmpty();
  }

  @Test
  void eachActBelongsToItsStage() {
    var id = SomeExam.prepared(session, SomeExam.USUAL, organiser, application);
    assertRefused(() -> conducting.close(organiser, id), ExamRefusal.NOT_OPEN);

    conducting.open(organiser, id);
    assertRefused(() -> conducting.open(organiser, id), ExamRefusal.NOT_PREPARED);
    assertRefused(
        () -> conducting.prepare(organiser, session, SomeExam.USUAL, ""), ExamRefusal.NOT_PREPARED);

    conducting.close(organiser, id);
    assertRefused(() -> conducting.close(organiser, id), ExamRefusal.NOT_OPEN);
    assertRefused(() -> conducting.open(organiser, id), ExamRefusal.NOT_PREPARED);
    assertThat(events.stream(ExamClosed.class)).hasSize(1);
  }

  @Test
  void ofTwoWhoOpenItAtOnceOneDoes() throws Exception {
    seating.seat(session.id(), new PersonId(UUID.randomUUID()), "Весна Вежбовић");
    var id = SomeExam.prepared(session, SomeExam.USUAL, organiser, application);
    var together = new CyclicBarrier(2);
    Callable<Boolean> opening =
        () -> {
          together.await();
          return catchThrowable(() -> conducting.open(organiser, id)) == null;
        };

    var done = new ArrayList<Boolean>();
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var one : people.invokeAll(List.of(opening, opening))) {
        done.add(one.get());
      }
    }

    assertThat(done).containsExactlyInAnyOrder(true, false);
    assertThat(exams.get(id)).isInstanceOf(Exam.Open.class);
  }

  @Test
  void extraTimeIsGivenBeforeAndDuringTheTestButNotAfterIt() {
    var seat = seating.seat(session.id(), new PersonId(UUID.randomUUID()), "Весна Вежбовић");
    var id = SomeExam.prepared(session, SomeExam.USUAL, organiser, application);
    conducting.giveTime(organiser, id, seat.enrolment(), 10);
    conducting.open(organiser, id);
    conducting.giveTime(organiser, id, seat.enrolment(), 15);

    conducting.close(organiser, id);

    assertRefused(
        () -> conducting.giveTime(organiser, id, seat.enrolment(), 20), ExamRefusal.NOT_OPEN);
    assertThat(exams.extraMinutes(id, seat.enrolment())).as("in all").isEqualTo(15);
    assertThat(events.stream(ExtraTimeGiven.class))
        .extracting(ExtraTimeGiven::minutes)
        .containsExactly(10, 15);
  }

  @Test
  void timeIsGivenToSeatsOfThisTrainingAlone() {
    var elsewhere =
        seating.seat(rooms.announce().id(), new PersonId(UUID.randomUUID()), "Лазар Скицић");
    var id = SomeExam.prepared(session, SomeExam.USUAL, organiser, application);

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> conducting.giveTime(organiser, id, elsewhere.enrolment(), 10));
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(
            () -> conducting.giveTime(organiser, id, new EnrolmentId(UUID.randomUUID()), 10));
    assertThat(exams.extraMinutes(id)).isEmpty();
  }

  @Test
  void toOthersThereIsNoSuchTestInAnyOfItsActs() {
    var id = SomeExam.prepared(session, SomeExam.USUAL, organiser, application);
    var other = Somebody.holding(Role.ORGANISER, new Party.OfInstitution("skgo"), application);
    var seat = seating.seat(session.id(), new PersonId(UUID.randomUUID()), "Весна Вежбовић");

    Stream.<ThrowingCallable>of(
            () -> conducting.prepare(other, session, SomeExam.USUAL, ""),
            () -> conducting.open(other, id),
            () -> conducting.close(other, id),
            () -> conducting.giveTime(other, id, seat.enrolment(), 10))
        .forEach(act -> assertThatExceptionOfType(NoSuchThing.class).isThrownBy(act));
    assertThat(exams.get(id)).isInstanceOf(Exam.Prepared.class);
  }

  private static void assertRefused(ThrowingCallable act, ExamRefusal why) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(act)
        .satisfies(no -> assertThat(no.refusal()).isEqualTo(why));
  }

  private static ExamSettings draws(Draw... draws) {
    var usual = SomeExam.USUAL;
    return new ExamSettings(
        List.of(draws),
        usual.minutes(),
        usual.passPercent(),
        usual.attempts(),
        usual.review(),
        usual.from(),
        usual.until());
  }
}
