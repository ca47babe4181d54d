package org.saradnja.training.trainers.applying;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Refused;
import org.saradnja.testing.Somebody;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.saradnja.training.trainers.TrainerApplicationSent;
import org.saradnja.training.trainers.TrainerApplicationWithdrawn;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.applying.Application.Draft;
import org.saradnja.training.trainers.calling.SomeTrainerCall;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sending of an application: the moment of its arrival decides, and all or nothing of it is.
 */
@ApplicationTest
@Transactional
@RecordApplicationEvents
class SendingTest {

  private static final List<String> AREA = List.of(SomeTrainerCall.SUBJECT);

  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private Filling filling;
  @Autowired private Sending sending;
  @Autowired private Packing packing;

  private TrainerCall call;
  private SignedIn person;

  @BeforeEach
  void open() {
    call = SomeTrainerCall.open(application);
    person = Somebody.withoutMandates(application);
  }

  @Test
  void inTheLastMicrosecondOfTheLastDayItIsInTime() {
    var id = SomeTrainerApplication.written(call, person, AREA, application);

    var sent = sending.send(person, id, digest(id), call.closesAt());

    assertThat(sent.receivedAt()).isEqualTo(call.closesAt());
    assertThat(sent.number()).endsWith("/" + call.lastDay().getYear());
  }

  @Test
  void aMicrosecondLaterItIsRefusedWithBothMomentsAndStaysADraft() {
    var id = SomeTrainerApplication.written(call, person, AREA, application);
    var late = call.closesAt().plusNanos(1000);

    assertThat(Refused.with(ApplyingRefusal.LATE, () -> sending.send(person, id, digest(id), late)))
        .containsExactly(call.closesAt(), late);
    assertThat(filling.read(person, id).value()).isInstanceOf(Draft.class);
    assertThat(events.stream(TrainerApplicationSent.class)).isEmpty();
  }

  @Test
  void beforeThePublicationThereIsNothingToBeSentTo() {
    var id = SomeTrainerApplication.written(call, person, AREA, application);
    var early = call.publishedAt().minusNanos(1000);

    Refused.with(ApplyingRefusal.NOT_OPEN, () -> sending.send(person, id, digest(id), early));
  }

  @Test
  void whatLacksSomethingIsRefusedEvenWithADigest() {
    var id = filling.begin(person, call);

    Refused.with(
        ApplyingRefusal.INCOMPLETE,
        () -> sending.send(person, id, Optional.of(Digest.ofText("било шта")), now()));
  }

  @Test
  void onlyWhatThePersonSawOnTheReviewIsSent() {
    var id = SomeTrainerApplication.written(call, person, AREA, application);
    var seen = digest(id);
    var version = filling.read(person, id).version();
    filling.save(person, id, SomeTrainerApplication.form(List.of("javne-finansije")), version);

    for (var reviewed : List.of(seen, Optional.<Digest>empty())) {
      Refused.with(
          ApplyingRefusal.CHANGED_SINCE_REVIEW, () -> sending.send(person, id, reviewed, now()));
    }
    assertThat(sending.send(person, id, digest(id), now()).content().subjects())
        .containsExactly("javne-finansije");
  }

  @Test
  void pressedTwiceItIsReceivedOnceUnderOneNumber() {
    var id = SomeTrainerApplication.written(call, person, AREA, application);
    var reviewed = digest(id);
    var first = sending.send(person, id, reviewed, now());

    assertThat(sending.send(person, id, reviewed, now().plusSeconds(3))).isEqualTo(first);
    assertThat(sending.send(person, id, Optional.empty(), call.closesAt().plusSeconds(60)))
        .as("the second press came late")
        .isEqualTo(first);
    assertThat(events.stream(TrainerApplicationSent.class)).hasSize(1);
  }

  @Test
  void theLogHoldsTheDigestAndNobodysName() {
    var sent = SomeTrainerApplication.sent(call, person, AREA, application);

    var act = events.stream(TrainerApplicationSent.class).findFirst().orElseThrow();
    assertThat(act.content()).isEqualTo(sent.digest());
    assertThat(act.actor())
        .isEqualTo(new Actor(sent.id().value(), call.id().subject(), "applicant"));
    assertThat(act.toString())
        .doesNotContain(person.displayName(), person.person().value().toString());
  }

  @Test
  void onlyWhatWasSentIsWithdrawnAndOnlyOnce() {
    var draft = filling.begin(Somebody.withoutMandates(application), call);
    var sent = SomeTrainerApplication.sent(call, person, AREA, application);
    sending.withdraw(person, sent.id());

    Refused.with(ApplyingRefusal.NOT_SENT, () -> sending.withdraw(person, sent.id()));
    Refused.unknown(() -> sending.withdraw(person, draft));
    assertThat(events.stream(TrainerApplicationWithdrawn.class))
        .singleElement()
        .satisfies(act -> assertThat(act.content()).isEqualTo(sent.digest()));
  }

  @Test
  void aWithdrawnOneIsNotSentAgainButANewOneIs() {
    var first = SomeTrainerApplication.sent(call, person, AREA, application);
    sending.withdraw(person, first.id());

    Refused.with(
        ApplyingRefusal.SENT_ALREADY,
        () -> sending.send(person, first.id(), Optional.of(first.digest()), now()));
    var second = SomeTrainerApplication.sent(call, person, AREA, application);
    assertThat(second.number()).isNotEqualTo(first.number());
    assertThat(second.id()).isNotEqualTo(first.id());
  }

  @Test
  void theReceiptConfirmsWhatTheNumberStandsFor() {
    var sent = SomeTrainerApplication.sent(call, person, AREA, application);

    assertThat(Receipt.of(sent))
        .isEqualTo(
            new Receipt(
                "saradnja-trainer-receipt/1",
                sent.number(),
                call.code(),
                sent.id().value(),
                sent.content().name().cyrillic(),
                sent.receivedAt(),
                sent.digest()));
  }

  private Optional<Digest> digest(TrainerApplicationId id) {
    return packing.content((Draft) filling.read(person, id).value()).map(Packing::digest);
  }

  private Instant now() {
    return application.getBean(Clock.class).instant();
  }
}
