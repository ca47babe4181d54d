package org.saradnja.training.exams.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.Attempt;
import org.saradnja.training.exams.Attempt.Ended;
import org.saradnja.training.exams.Attempt.Ending;
import org.saradnja.training.exams.AttemptFinished;
import org.saradnja.training.exams.AttemptId;
import org.saradnja.training.exams.AttemptMarked;
import org.saradnja.training.exams.ExamClosed;
import org.saradnja.training.exams.ExtraTimeGiven;
import org.saradnja.training.exams.PaperAgreed;
import org.saradnja.training.exams.Response;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Attempts come to their end: handed in by the participant, or closed with the test. */
@Component
class Finishing {

  private final AttemptTable attempts;
  private final Looking looking;
  private final Grading grading;
  private final Seats seats;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Finishing(
      AttemptTable attempts,
      Looking looking,
      Grading grading,
      Seats seats,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.attempts = attempts;
    this.looking = looking;
    this.grading = grading;
    this.seats = seats;
    this.time = time;
    this.events = events;
  }

  /** Handing in twice is handing in once. */
  @Transactional
  public void handIn(SignedIn who, AttemptId id, Instant arrival) {
    var held = looking.hold(id);
    var now = time.at(arrival);
    var attempt = held.attempt();
    if (!attempt.person().equals(Optional.of(who.person()))) {
      throw new NoSuchThing("attempt " + id);
    }
    if (attempt.ended().isPresent()) {
      return;
    }
    var key = grading.key(attempt);
    var actor = Seats.actor(seats.of(who, key.exam()));
    var at = now.isAfter(attempt.endsAt()) ? attempt.endsAt() : now;
    var answered = Map.of("paper", attempt.paper(), "answers", held.responses());
    events.publishEvent(new AttemptFinished(id, at, actor, Digest.of(CanonicalJson.of(answered))));
    mark(key, held.responses(), new End(at, Ending.HANDED_IN), now, actor);
  }

  /** Marks what was saved of every attempt that nobody handed in. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(ExamClosed closed) {
    for (var running : attempts.of(closed.exam())) {
      if (running.ended().isPresent()) {
        continue;
      }
      var held = looking.hold(running.id());
      var attempt = held.attempt();
      if (attempt.ended().isEmpty()) {
        var at = closed.at().isAfter(attempt.endsAt()) ? attempt.endsAt() : closed.at();
        var end = new End(at, Ending.CLOSED);
        mark(grading.key(attempt), held.responses(), end, closed.at(), closed.actor());
      }
    }
  }

  /** Who has more time has it also in the attempt that runs. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(ExtraTimeGiven given) {
    var minutes = looking.exam(given.exam()).settings().minutes() + given.minutes();
    attempts.of(given.exam(), given.enrolment()).stream()
        .filter(attempt -> attempt.ended().isEmpty())
        .forEach(attempt ->
            attempts.moveEnd(attempt.id(), attempt.startedAt().plus(Duration.ofMinutes(minutes))));
  }

  /** What two people keyed the same from paper is an attempt that has ended. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(PaperAgreed agreed) {
    var attempt =
        new Attempt(
            new AttemptId(UUID.randomUUID()),
            agreed.exam(),
            agreed.enrolment(),
            Optional.empty(),
            1,
            agreed.paper(),
            agreed.at(),
            agreed.at(),
            Optional.empty());
    if (!attempts.insert(attempt)) {
      throw new OptimisticLockingFailureException("Sat meanwhile: " + agreed.enrolment());
    }
    attempts.keep(attempt.id(), agreed.responses(), agreed.at());
    var end = new End(agreed.at(), Ending.ON_PAPER);
    mark(grading.key(attempt), agreed.responses(), end, agreed.at(), agreed.actor());
  }

  /** When and how an attempt came to its end. */
  private record End(Instant at, Ending how) {}

  private void mark(
      Grading.Key key, Map<Integer, Response> responses, End end, Instant now, Actor actor) {
    var attempt = key.attempt();
    var marks = key.marks(responses);
    attempts.finish(attempt.id(), new Ended(end.at(), end.how(), marks));
    var marked = Map.of("paper", attempt.paper(), "answers", responses, "marks", marks);
    events.publishEvent(
        new AttemptMarked(attempt.id(), now, actor, Digest.of(CanonicalJson.of(marked))));
  }
}
