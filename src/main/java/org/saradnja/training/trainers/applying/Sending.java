package org.saradnja.training.trainers.applying;

import java.time.Instant;
import java.util.Optional;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.trainers.SentApplication;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.saradnja.training.trainers.TrainerApplicationSent;
import org.saradnja.training.trainers.TrainerApplicationWithdrawn;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.TrainerSelections;
import org.saradnja.training.trainers.applying.Application.Draft;
import org.saradnja.training.trainers.applying.Application.Head;
import org.saradnja.training.trainers.applying.Application.Sent;
import org.saradnja.training.trainers.applying.Application.Withdrawn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Receives applications for accreditation. The moment of arrival decides whether one is in time;
 * number, content, digest and log entry stand or fall together.
 */
@Component
class Sending {

  private static final Logger log = LoggerFactory.getLogger(Sending.class);
  private static final String ROLE = "applicant";

  private final ApplicationTable applications;
  private final Filling filling;
  private final Packing packing;
  private final TrainerSelections selections;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Sending(
      ApplicationTable applications,
      Filling filling,
      Packing packing,
      TrainerSelections selections,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.applications = applications;
    this.filling = filling;
    this.packing = packing;
    this.selections = selections;
    this.time = time;
    this.events = events;
  }

  /**
   * Sends a draft. Pressed twice, it finds what the first press sent.
   *
   * @param reviewed the digest of what the person saw on the review: nothing else is sent
   * @param arrival the physical moment at which the request reached the server
   */
  @Transactional
  public SentApplication send(
      SignedIn who, TrainerApplicationId id, Optional<Digest> reviewed, Instant arrival) {
    var now = time.at(arrival);
    var found = filling.read(who, id);
    return switch (found.value()) {
      case Sent(var received) -> received;
      case Withdrawn(var received, _) ->
          throw new ActRefused(ApplyingRefusal.SENT_ALREADY, received.number());
      case Draft draft -> file(found.with(draft), reviewed, now);
    };
  }

  private SentApplication file(Versioned<Draft> found, Optional<Digest> reviewed, Instant now) {
    var draft = found.value();
    var call = packing.call(draft);
    Filling.mustStand(call);
    mustBeInTime(call, now);
    filling.mustNotSit(call.id(), draft.head().person());
    var content =
        packing.content(draft).orElseThrow(() -> new ActRefused(ApplyingRefusal.INCOMPLETE));
    var digest = Packing.digest(content);
    if (!reviewed.equals(Optional.of(digest))) {
      throw new ActRefused(ApplyingRefusal.CHANGED_SINCE_REVIEW);
    }
    var head = draft.head();
    var number = applications.nextNumber(now.atZone(time.zone()).getYear());
    var sent =
        new SentApplication(
            head.id(), head.call(), head.person(), number, now, digest, content, false);
    applications.update(found.with(draft.send(sent)), draft.typed(), now);
    events.publishEvent(
        new TrainerApplicationSent(head.id(), head.call(), now, actor(head), digest));
    log.info("trainer application received application={}", head.id().value());
    return sent;
  }

  private static void mustBeInTime(TrainerCall call, Instant now) {
    if (now.isAfter(call.closesAt())) {
      throw new ActRefused(ApplyingRefusal.LATE, call.closesAt(), now);
    }
    if (!call.isOpenAt(now)) {
      throw new ActRefused(ApplyingRefusal.NOT_OPEN, call.closesAt(), now);
    }
  }

  /** Until the selection is decided. */
  @Transactional
  public void withdraw(SignedIn who, TrainerApplicationId id) {
    var now = time.now();
    var found = filling.read(who, id);
    if (!(found.value() instanceof Sent sent)) {
      throw new ActRefused(ApplyingRefusal.NOT_SENT);
    }
    var head = sent.head();
    if (selections.of(head.call()).isPresent()) {
      throw new ActRefused(ApplyingRefusal.DECIDED);
    }
    applications.withdraw(found.with(sent.withdraw(now)));
    events.publishEvent(
        new TrainerApplicationWithdrawn(
            head.id(), head.call(), now, actor(head), sent.received().digest()));
  }

  /** The application stands in the log, from which only those who may know find the person. */
  private static Actor actor(Head head) {
    return new Actor(head.id().value(), head.call().subject(), ROLE);
  }
}
