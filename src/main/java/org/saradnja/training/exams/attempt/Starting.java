package org.saradnja.training.exams.attempt;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.Attempt;
import org.saradnja.training.exams.AttemptId;
import org.saradnja.training.exams.AttemptStarted;
import org.saradnja.training.exams.Drawing;
import org.saradnja.training.exams.Exam;
import org.saradnja.training.exams.ExamId;
import org.saradnja.training.exams.Paper;
import org.saradnja.training.exams.Questions;
import org.saradnja.training.sessions.Participant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A participant starts an attempt; who has one running goes on with it, from whatever device. */
@Component
class Starting {

  private final Looking looking;
  private final Questions questions;
  private final AttemptTable attempts;
  private final Seats seats;
  private final LegalTime time;
  private final ApplicationEventPublisher events;
  private final SecureRandom random = new SecureRandom();

  Starting(
      Looking looking,
      Questions questions,
      AttemptTable attempts,
      Seats seats,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.looking = looking;
    this.questions = questions;
    this.attempts = attempts;
    this.seats = seats;
    this.time = time;
    this.events = events;
  }

  @Transactional
  public AttemptId start(SignedIn who, ExamId id, Instant arrival) {
    var exam = looking.exam(id);
    var now = time.at(arrival);
    var seat = seats.of(who, exam);
    var before = looking.before(id, seat.enrolment());
    var running = running(before.made(), now);
    if (running.isPresent()) {
      return running.get();
    }
    var admission = new Admission(exam, seats.isInTheRoom(seat, exam), before.made().size());
    admission
        .refusalAt(now, time.zone())
        .ifPresent(reason -> {
          throw refused(reason, exam);
        });
    var attempt = attempt(who, exam, seat, before, now);
    if (!attempts.start(attempt)) {
      return running(attempts.of(id, seat.enrolment()), now)
          .orElseThrow(() -> refused(AttemptRefusal.CLOSED, exam));
    }
    var digest = Digest.of(CanonicalJson.of(attempt.paper()));
    events.publishEvent(new AttemptStarted(attempt.id(), now, Seats.actor(seat), digest));
    return attempt.id();
  }

  private static ActRefused refused(AttemptRefusal reason, Exam exam) {
    return new ActRefused(reason, exam.settings().from(), exam.settings().until());
  }

  private static Optional<AttemptId> running(List<Attempt> attempts, Instant now) {
    return attempts.stream().filter(attempt -> !attempt.isOverAt(now)).map(Attempt::id).findFirst();
  }

  private Attempt attempt(
      SignedIn who, Exam exam, Participant seat, Looking.Before before, Instant now) {
    int number = before.made().size() + 1;
    var minutes = exam.settings().minutes() + before.extra();
    return new Attempt(
        new AttemptId(UUID.randomUUID()),
        exam.id(),
        seat.enrolment(),
        Optional.of(who.person()),
        number,
        paper(exam, number == 1 ? before.drawn() : Optional.empty()),
        now,
        now.plus(Duration.ofMinutes(minutes)),
        Optional.empty());
  }

  /** Drawn beforehand for the first attempt of those who had a seat then, now for all others. */
  private Paper paper(Exam exam, Optional<Paper> drawn) {
    return drawn.orElseGet(
        () -> Drawing.paper(exam.settings().blueprint(), questions.confirmed(), random));
  }
}
