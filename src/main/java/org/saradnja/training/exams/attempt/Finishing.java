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
import org.saradnja.training.exams.Exams;
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
  private final Exams exams;
  private final Grading grading;
  private final Seats seats;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Finishing(
      AttemptTable attempts,
      Exams exams,
      Grading grading,
      Seats seats,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.attempts = attempts;
    this.exams = exams;
    this.grading = grading;
    this.seats = seats;
    this.time = time;
    this.events = events;
  }

  /** Handing in twice is handing in once. */
  @Transactional
  public void handIn(SignedIn who, AttemptId id, Instant arrival) {
    var now = time.at(arrival);
    var attempt = attempts.lock(id);
    if (!attempt.person().equals(Optional.of(who.person()))) {
      throw new NoSuchThing("attempt " + id);
    }
    if (attempt.ended().isPresent()) {
      return;
    }
    var actor = Seats.actor(seats.of(who, exams.get(attempt.exam())));
    var at = now.isAfter(attempt.endsAt()) ? attempt.endsAt() : now;
    var responses = attempts.responses(id);
    var answered = Map.of("paper", attempt.paper(), "answers", responses);
    events.publishEvent(new AttemptFinished(id, at, actor, Digest.of(CanonicalJson.of(answered))));
    mark(attempt, responses, at, Ending.HANDED_IN, now, actor);
  }

  /** Marks what was saved of every attempt that nobody handed in. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(ExamClosed closed) {
    for (var running : attempts.of(closed.exam())) {
      if (running.ended().isPresent()) {
        continue;
      }
      var attempt = attempts.lock(running.id());
      if (attempt.ended().isEmpty()) {
        var at = closed.at().isAfter(attempt.endsAt()) ? attempt.endsAt() : closed.at();
        var responses = attempts.responses(attempt.id());
        mark(attempt, responses, at, Ending.CLOSED, closed.at(), closed.actor());
      }
    }
  }

  /** Who has more time has it also in the attempt that runs. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(ExtraTimeGiven given) {
    var minutes = exams.get(given.exam()).settings().minutes() + given.minutes();
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
    mark(attempt, agreed.responses(), agreed.at(), Ending.ON_PAPER, agreed.at(), agreed.actor());
  }

  private void mark(
      Attempt attempt,
      Map<Integer, Response> responses,
      Instant at,
      Ending how,
      Instant now,
      Actor actor) {
    var marks = grading.marks(attempt, responses);
    attempts.finish(attempt.id(), new Ended(at, how, marks));
    var marked = Map.of("paper", attempt.paper(), "answers", responses, "marks", marks);
    events.publishEvent(
        new AttemptMarked(attempt.id(), now, actor, Digest.of(CanonicalJson.of(marked))));
  }
}
