package org.saradnja.training.exams.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.saradnja.training.exams.AttemptId;
import org.saradnja.training.exams.AttemptRegraded;
import org.saradnja.training.exams.Attempts;
import org.saradnja.training.exams.Exams;
import org.saradnja.training.exams.Hall;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.exams.OpenHall;
import org.saradnja.training.exams.QuestionRuled;
import org.saradnja.training.exams.QuestionVersion;
import org.saradnja.training.exams.Ruling;
import org.saradnja.training.exams.Sitting;
import org.saradnja.training.exams.bank.SomeBank;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A faulty question is ruled on after the test, for everybody who had it and for nobody else. */
@ApplicationTest
@Import({Hall.class, HallClock.class})
@RecordApplicationEvents
class RegradingTest {

  private static final String REASON = "Два одговора су тачна.";

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private HallClock time;
  @Autowired private Regrading regrading;
  @Autowired private Attempts attempts;
  @Autowired private Exams exams;
  @Autowired private RulingTable rulings;

  private OpenHall hall;
  private AttemptId attempt;
  private QuestionVersion question;

  @BeforeEach
  void somebodyHandedInAnEmptyPaper() {
    time.moveTo(HallClock.IN_TIME);
    hall = OpenHall.with(application);
    var somebody = hall.participant();
    var path = somebody.start(hall.exam());
    assertThat(somebody.post(path + "/predaja", Map.of())).hasStatus(303);
    attempt = Sitting.id(path);
    question = attempts.get(attempt).paper().versions().getFirst();
  }

  @Test
  void nothingIsRuledBeforeTheTestIsClosed() {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> rule(hall.organiser(), question, new Ruling.Accepted()))
        .satisfies(no -> assertThat(no.refusal()).isEqualTo(ResultsRefusal.NOT_CLOSED));
    assertThat(rulings.of(hall.exam())).isEmpty();
  }

  @Test
  void toTheOrganiserOfAnotherInstitutionThereIsNoSuchTest() {
    hall.close();
    var other = Somebody.holding(Role.ORGANISER, new Party.OfInstitution("skgo"), application);

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> rule(other, question, new Ruling.Accepted()));
    assertThat(rulings.of(hall.exam())).isEmpty();
  }

  @Test
  void everyChangedMarkIsAnEntryOfItsOwnBesideTheRuling() {
    hall.close();

    assertThat(rule(hall.organiser(), question, new Ruling.Accepted())).isOne();

    var ruled = events.stream(QuestionRuled.class).toList();
    var regraded = events.stream(AttemptRegraded.class).toList();
    assertThat(ruled)
        .singleElement()
        .satisfies(act -> {
          assertThat(act.question()).isEqualTo(question);
          assertThat(act.at()).isEqualTo(time.now());
          assertThat(act.subject()).isEqualTo(hall.exam().subject());
        });
    assertThat(regraded)
        .singleElement()
        .satisfies(act -> {
          assertThat(act.attempt()).isEqualTo(attempt);
          assertThat(act.actor()).isEqualTo(ruled.getFirst().actor());
        });
  }

  @Test
  void whoseMarksStayHasNoNewEntry() {
    hall.close();
    rule(hall.organiser(), question, new Ruling.Accepted());
    long before = events.stream(AttemptRegraded.class).count();

    assertThat(rule(hall.organiser(), question, new Ruling.Accepted())).isZero();

    assertThat(events.stream(AttemptRegraded.class)).hasSize((int) before);
    assertThat(rulings.regrades(attempt)).isOne();
  }

  @Test
  void rulingsOnTwoQuestionsCountTogether() {
    hall.close();
    var second = attempts.get(attempt).paper().versions().get(1);

    rule(hall.organiser(), question, new Ruling.Accepted());
    rule(hall.organiser(), second, new Ruling.Dropped());

    var marks = attempts.get(attempt).ended().orElseThrow().marks();
    assertThat(marks.points()).isEqualTo(100);
    assertThat(marks.maximum()).isEqualTo(1900);
    assertThat(marks.passMark()).isEqualTo(1140);
  }

  @Test
  void aQuestionThatNobodyHadInThisTestIsNotRuledOn() {
    hall.close();
    var elsewhere = SomeBank.question(application, "Питање другог теста?");

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> rule(hall.organiser(), elsewhere, new Ruling.Dropped()));
    assertThat(rulings.of(hall.exam())).isEmpty();
  }

  @Test
  void aPaperThatIsKeyedInAfterARulingIsMarkedByIt() {
    var onPaper = hall.seat("Лазар Скицић");
    var theirs = exams.drawn(hall.exam(), onPaper.enrolment());
    assertThat(theirs).as("drawn only for who had a seat at the opening").isEmpty();
    var paper = attempts.get(attempt).paper();
    hall.close();
    rule(hall.organiser(), question, new Ruling.Accepted());

    hall.agreeOnPaper(onPaper, paper, Map.of());

    var marks = attempts.of(onPaper.enrolment()).getFirst().ended().orElseThrow().marks();
    assertThat(marks.points()).isEqualTo(100);
    assertThat(marks).isEqualTo(attempts.get(attempt).ended().orElseThrow().marks());
  }

  private int rule(SignedIn who, QuestionVersion question, Ruling ruling) {
    return regrading.rule(who, exams.get(hall.exam()), question, ruling, REASON);
  }
}
