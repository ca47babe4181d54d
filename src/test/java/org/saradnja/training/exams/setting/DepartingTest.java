package org.saradnja.training.exams.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.training.exams.Exam;
import org.saradnja.training.exams.ExamSettings;
import org.saradnja.training.exams.ExamSettings.Draw;
import org.saradnja.training.exams.Hall;
import org.saradnja.training.exams.Hall.Rooms;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.exams.TestBlueprint.Footing;
import org.saradnja.training.exams.bank.SomeBank;
import org.saradnja.training.exams.blueprint.SomeBlueprint;
import org.saradnja.training.programmes.keeping.AdoptedProgramme;
import org.saradnja.training.sessions.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** A test whose programme has a blueprint, and what its organiser may make otherwise. */
@ApplicationTest
@Import({Hall.class, HallClock.class})
class DepartingTest {

  @Autowired private ApplicationContext application;
  @Autowired private HallClock time;
  @Autowired private Rooms rooms;
  @Autowired private Conducting conducting;
  @Autowired private ExamTable exams;

  private Session session;
  private SignedIn organiser;

  @BeforeEach
  void aSessionIsAtItsLastDay() {
    time.moveTo(HallClock.IN_TIME);
    SomeBank.fill(application);
    var code = "p" + UUID.randomUUID().toString().substring(0, 8);
    session = rooms.announce(AdoptedProgramme.of(code, 2027, application));
    organiser = SomeExam.organiser(application);
  }

  @Test
  void whatDepartsFromTheBlueprintIsKeptWithItsReasonOrRefused() {
    var number = SomeBlueprint.adopted(session.programme(), SomeExam.USUAL.measure(), application);
    var other = draws(new Draw("М7", 3));

    assertRefused(
        () -> conducting.prepare(organiser, session, other, " "),
        ExamRefusal.DEPARTURE_WITHOUT_REASON);
    assertThat(exams.find(session.id())).isEmpty();

    var id = conducting.prepare(organiser, session, other, "Трећина програма је отпала.");
    assertThat(exams.get(id).base().footing())
        .isEqualTo(new Footing(number, "Трећина програма је отпала."));
    conducting.open(organiser, id);
    assertThat(exams.departures()).contains(exams.get(id));
  }

  @Test
  void whoReturnsToTheBlueprintDepartsNoMore() {
    var number = SomeBlueprint.adopted(session.programme(), SomeExam.USUAL.measure(), application);
    var id = conducting.prepare(organiser, session, draws(new Draw("М7", 3)), "Краћа обука.");

    conducting.prepare(organiser, session, SomeExam.USUAL, "Краћа обука.");

    assertThat(exams.get(id).base().footing()).isEqualTo(new Footing(number, ""));
  }

  @Test
  void aBlueprintAdoptedAfterThePreparationIsLookedAtBeforeTheTestIsOpened() {
    var id = SomeExam.prepared(session, SomeExam.USUAL, organiser, application);
    SomeBlueprint.adopted(session.programme(), SomeExam.USUAL.measure(), application);

    assertRefused(() -> conducting.open(organiser, id), ExamRefusal.ANOTHER_BLUEPRINT);

    conducting.prepare(organiser, session, SomeExam.USUAL, "");
    conducting.open(organiser, id);
    assertThat(exams.get(id)).isInstanceOf(Exam.Open.class);
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
