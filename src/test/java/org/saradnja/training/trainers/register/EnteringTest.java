package org.saradnja.training.trainers.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.saradnja.training.trainers.SentApplication;
import org.saradnja.training.trainers.TrainerAccredited;
import org.saradnja.training.trainers.TrainerApplications;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.TrainerCalls;
import org.saradnja.training.trainers.TrainerEntered;
import org.saradnja.training.trainers.TrainerSelectionDecided;
import org.saradnja.training.trainers.TrainerSelections;
import org.saradnja.training.trainers.TrainerSelections.Outcome;
import org.saradnja.training.trainers.TrainerSelections.Selection;
import org.saradnja.training.trainers.applying.SomeTrainerApplication;
import org.saradnja.training.trainers.calling.SomeTrainerCall;
import org.saradnja.training.trainers.register.Accreditation.Ground;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** A decision by a public call changes the permanent list in its own transaction. */
@ApplicationTest
@Transactional
@RecordApplicationEvents
class EnteringTest {

  private static final String AREA = SomeTrainerCall.SUBJECT;

  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private Listing listing;
  @Autowired private PermanentList list;
  @Autowired private AccreditationTable accreditations;
  @Autowired private LegalTime time;

  private SignedIn person;
  private SentApplication sent;
  private TrainerCall call;
  private Selection selection;

  @BeforeEach
  void somebodyApplied() {
    person = Somebody.withoutMandates(application);
    call = SomeTrainerCall.open(application);
    sent = SomeTrainerApplication.sent(call, person, List.of(AREA, "javne-finansije"), application);
    selection = selection(outcome(AREA, true), outcome("javne-finansije", false));
  }

  @Test
  void whomTheDecisionAccreditsIsListedInThatAreaFromTheDayOfTheDecision() {
    entering().on(decided());

    var trainer = list.of(person.person()).orElseThrow();
    assertThat(trainer.name()).isEqualTo(sent.content().name());
    assertThat(trainer.invented()).isFalse();
    assertThat(accreditations.of(trainer.id()))
        .singleElement()
        .satisfies(found -> {
          assertThat(found.value().subject()).isEqualTo(AREA);
          assertThat(found.value().ground()).isEqualTo(new Ground(time.today(), "12/2027", ""));
          assertThat(found.value().capacity()).isEqualTo(call.content().capacity());
        });
  }

  @Test
  void heardTwiceItDoesOneThing() {
    entering().on(decided());
    entering().on(decided());

    var trainer = list.of(person.person()).orElseThrow();
    assertThat(accreditations.of(trainer.id())).hasSize(1);
    assertThat(events.stream(TrainerEntered.class)).hasSize(1);
    assertThat(events.stream(TrainerAccredited.class)).hasSize(1);
  }

  @Test
  void whoHoldsTheSameAccreditationKeepsIt() {
    var trainer = AccreditedTrainer.in(AREA, Optional.of(person.person()), application);
    var before = accreditations.of(trainer);

    entering().on(decided());

    assertThat(accreditations.of(trainer)).isEqualTo(before);
  }

  @Test
  void whoLostItGetsANewOneBesideTheOld() {
    var trainer = AccreditedTrainer.in(AREA, Optional.of(person.person()), application);
    AccreditedTrainer.ended(trainer, application);
    selection = selection("21/2027", outcome(AREA, true));

    entering().on(decided());

    assertThat(accreditations.of(trainer)).hasSize(2);
    assertThat(list.isAccredited(trainer, AREA, time.today())).isTrue();
  }

  @Test
  void aDecisionThatAccreditsNobodyListsNobody() {
    selection = selection(outcome(AREA, false), outcome("javne-finansije", false));

    entering().on(decided());

    assertThat(list.of(person.person())).isEmpty();
    assertThat(events.stream(TrainerEntered.class)).isEmpty();
  }

  @Test
  void whatFollowsStandsUnderTheMandateAndTheMomentOfTheDecision() {
    var decided = decided();
    entering().on(decided);

    assertThat(events.stream(TrainerAccredited.class))
        .singleElement()
        .satisfies(act -> {
          assertThat(act.at()).isEqualTo(decided.at());
          assertThat(act.actor()).isEqualTo(decided.actor());
        });
  }

  private Entering entering() {
    TrainerSelections selections =
        id -> Optional.of(selection).filter(one -> one.call().equals(id));
    return new Entering(
        listing,
        selections,
        application.getBean(TrainerApplications.class),
        application.getBean(TrainerCalls.class),
        time,
        false);
  }

  private TrainerSelectionDecided decided() {
    return new TrainerSelectionDecided(
        call.id(),
        selection.decidedAt(),
        new Actor(new UUID(0, 9), "institution:akademija", "academy"),
        Digest.ofText("одлука"));
  }

  private Selection selection(Outcome... outcomes) {
    return selection("12/2027", outcomes);
  }

  private Selection selection(String number, Outcome... outcomes) {
    return new Selection(call.id(), number, time.now(), List.of(outcomes));
  }

  private Outcome outcome(String subject, boolean accredited) {
    return new Outcome(
        sent.id(), subject, accredited, accredited ? 5000 : 1000, 60, List.of(), List.of());
  }
}
