package org.saradnja.training.trainers.selecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Browsing;
import org.saradnja.testing.Refused;
import org.saradnja.testing.Somebody;
import org.saradnja.training.trainers.TrainerConditionsFound;
import org.saradnja.training.trainers.TrainerMarksGiven;
import org.saradnja.training.trainers.TrainerSelectionDecided;
import org.saradnja.training.trainers.TrainerSelections.Outcome;
import org.saradnja.training.trainers.Trainers;
import org.saradnja.training.trainers.applying.SomeTrainerApplication;
import org.saradnja.training.trainers.calling.SomeTrainerCall;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Findings, marks and the decision that follows from them. */
@ApplicationTest
@Transactional
@RecordApplicationEvents
class DecidingTest {

  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private EvaluationTable evaluations;
  @Autowired private SelectionTable selections;
  @Autowired private Rooms rooms;
  @Autowired private Trainers trainers;
  @Autowired private LegalTime time;

  @Test
  void nobodyJudgesBeforeTheStatementNorInConflictNorFromOutside() {
    var seated = Committee.seated(2, application);
    var member = seated.chair();

    Refused.with(SelectingRefusal.NOT_SIGNED, () -> seated.find(member, seated.first(), true));
    Refused.with(SelectingRefusal.NOT_SIGNED, () -> seated.mark(member, seated.first(), 30));
    seated.sign(member, Set.of(seated.first().id()));
    Refused.with(SelectingRefusal.IN_CONFLICT, () -> seated.find(member, seated.first(), true));
    Refused.with(SelectingRefusal.IN_CONFLICT, () -> seated.mark(member, seated.first(), 30));
    Refused.unknown(() -> seated.find(Somebody.withoutMandates(application), seated.first(), true));
    Refused.unknown(() -> seated.mark(seated.academy(), seated.first(), 30));

    seated.find(member, seated.applications().getLast(), true);
    assertThat(evaluations.findings(seated.first().id())).isEmpty();
    assertThat(events.stream(TrainerConditionsFound.class)).hasSize(1);
  }

  @Test
  void anApplicationOfAnotherCallIsNotThere() {
    var here = Committee.signed(1, application);
    var there = Committee.signed(1, application);

    Refused.unknown(() -> here.find(here.chair(), there.first(), true));
    Refused.unknown(() -> here.mark(here.chair(), there.first(), 30));
    Refused.unknown(() -> rooms.application(here.call(), there.first().id()));
  }

  @Test
  void whatWasWithdrawnIsNotJudged() {
    var open = SomeTrainerCall.open(application);
    var person = Somebody.withoutMandates(application);
    var sent = SomeTrainerApplication.sent(open, person, List.of(Committee.AREA), application);
    new Browsing(application.getBean(MockMvcTester.class), person)
        .post("/rad/predavac/prijave/" + sent.id().value() + "/povlacenje");

    Refused.unknown(() -> rooms.application(open, sent.id()));
  }

  @Test
  void untilTheLastDayIsOverNobodyKnowsWhoApplied() {
    var open = SomeTrainerCall.open(application);
    SomeTrainerApplication.sent(
        open, Somebody.withoutMandates(application), List.of(Committee.AREA), application);

    assertThat(rooms.received(open)).isEmpty();
    Refused.with(SelectingRefusal.STILL_OPEN, () -> rooms.mustBeClosed(open));
    assertThat(rooms.received(SomeTrainerCall.closed(open, application))).hasSize(1);
  }

  @Test
  void aDecisionSaysHowManyApplicationsItWaitsFor() {
    var signed = Committee.signed(2, application);
    assertThat(Refused.with(SelectingRefusal.NOT_READY, () -> signed.decide("1/2027")))
        .containsExactly("2");

    signed.judge(signed.first(), 25);

    assertThat(Refused.with(SelectingRefusal.NOT_READY, () -> signed.decide("1/2027")))
        .containsExactly("1");
    assertThat(selections.of(signed.call().id())).isEmpty();
  }

  @Test
  void withoutACommitteeNothingIsDecidedEvenWhenNobodyApplied() {
    var closed = Committee.closed(0, application);

    assertThat(Refused.with(SelectingRefusal.NOT_READY, () -> closed.decide("1/2027")))
        .containsExactly("0");
    closed.appoint();
    assertThat(closed.decide(Committee.someNumber()).outcomes()).isEmpty();
  }

  @Test
  void aCallThatIsOpenIsNotDecided() {
    var open = SomeTrainerCall.open(application);

    Refused.with(
        SelectingRefusal.STILL_OPEN,
        () ->
            application
                .getBean(Deciding.class)
                .decide(SomeTrainerCall.academy(application), open, "1/2027"));
  }

  @Test
  void theDecisionIsTheAcademysAlone() {
    var signed = Committee.signed(1, application);
    signed.judge(signed.first(), 25);

    Refused.unknown(() -> signed.acts().deciding().decide(signed.chair(), signed.call(), "1/2027"));
  }

  @Test
  void itIsKeptWithTheMeansAndChangesTheListAtOnce() {
    var signed = Committee.signed(2, application);
    signed.judge(signed.first(), 25);
    signed.judge(signed.applications().getLast(), 10);
    var number = Committee.someNumber();

    var selection = signed.decide(number);

    assertThat(selections.of(signed.call().id())).contains(selection);
    assertThat(selection.outcomes())
        .extracting(Outcome::application, Outcome::accredited, Outcome::hundredths, Outcome::most)
        .containsExactly(
            tuple(signed.first().id(), true, 5_000, 60),
            tuple(signed.applications().getLast().id(), false, 2_000, 60));
    var trainer = trainers.of(signed.first().person()).orElseThrow();
    assertThat(trainers.isAccredited(trainer.id(), Committee.AREA, time.today())).isTrue();
    assertThat(trainers.of(signed.applications().getLast().person())).isEmpty();
  }

  @Test
  void itCanBeComputedAgainFromWhatIsKept() {
    var signed = Committee.signed(1, application);
    signed.judge(signed.first(), 25);
    var selection = signed.decide(Committee.someNumber());

    var again =
        application.getBean(Deciding.class).evaluations(signed.call()).stream()
            .flatMap(evaluation -> evaluation.outcomes().stream())
            .toList();

    assertThat(again).isEqualTo(selection.outcomes());
    assertThat(events.stream(TrainerSelectionDecided.class))
        .singleElement()
        .satisfies(
            act -> assertThat(act.content()).isEqualTo(Digest.of(CanonicalJson.of(selection))));
  }

  @Test
  void afterItNothingIsFoundGivenOrDecidedAgain() {
    var signed = Committee.signed(1, application);
    signed.judge(signed.first(), 25);
    signed.decide(Committee.someNumber());

    Refused.with(
        SelectingRefusal.DECIDED, () -> signed.find(signed.chair(), signed.first(), false));
    Refused.with(SelectingRefusal.DECIDED, () -> signed.mark(signed.chair(), signed.first(), 0));
    Refused.with(SelectingRefusal.DECIDED, () -> signed.decide("99/2027"));
    assertThat(evaluations.findings(signed.first().id())).allMatch(Finding::met);
  }

  @Test
  void twoDecisionsNeverHaveOneNumber() {
    var first = Committee.signed(0, application);
    var second = Committee.signed(0, application);
    var number = Committee.someNumber();
    first.decide(number);

    assertThat(Refused.with(SelectingRefusal.NUMBER_TAKEN, () -> second.decide(number)))
        .containsExactly(number);
  }

  @Test
  void whoIsInConflictIsNotWaitedFor() {
    var seated = Committee.seated(1, application);
    seated.sign(seated.members().get(0), Set.of());
    seated.sign(seated.members().get(1), Set.of());
    seated.sign(seated.members().get(2), Set.of(seated.first().id()));
    seated.find(seated.chair(), seated.first(), true);
    seated.mark(seated.members().get(0), seated.first(), 30);
    seated.mark(seated.members().get(1), seated.first(), 20);

    assertThat(seated.decide(Committee.someNumber()).outcomes())
        .singleElement()
        .satisfies(outcome -> assertThat(outcome.hundredths()).isEqualTo(5_000));
  }

  @Test
  void anUnmetConditionNeedsNoMarks() {
    var signed = Committee.signed(1, application);
    signed.find(signed.chair(), signed.first(), false);

    assertThat(signed.decide(Committee.someNumber()).outcomes())
        .singleElement()
        .satisfies(outcome -> {
          assertThat(outcome.accredited()).isFalse();
          assertThat(outcome.unmet()).isEqualTo(signed.call().content().conditions());
        });
  }

  @Test
  void marksAreChangedUntilItIsDecidedAndEachChangeIsAnAct() {
    var signed = Committee.signed(1, application);
    signed.judge(signed.first(), 10);
    signed.mark(signed.chair(), signed.first(), 30);

    assertThat(evaluations.marks(signed.first().id()))
        .filteredOn(mark -> mark.points() == 30)
        .hasSize(2);
    assertThat(events.stream(TrainerMarksGiven.class)).hasSize(4);
  }
}
