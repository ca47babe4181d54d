package org.saradnja.training.exams.results;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.Attempt;
import org.saradnja.training.exams.AttemptRegraded;
import org.saradnja.training.exams.Attempts;
import org.saradnja.training.exams.Exam;
import org.saradnja.training.exams.Marking;
import org.saradnja.training.exams.Marks;
import org.saradnja.training.exams.QuestionRuled;
import org.saradnja.training.exams.QuestionVersion;
import org.saradnja.training.exams.Questions;
import org.saradnja.training.exams.Ruling;
import org.saradnja.training.exams.results.RulingTable.Ruled;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A question turned out faulty after the test: what becomes of it is decided for everybody who had
 * it, with a reason, and their papers are marked anew. The first marking stays beside it.
 */
@Component
class Regrading {

  private final RulingTable rulings;
  private final Attempts attempts;
  private final Questions questions;
  private final Readers readers;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Regrading(
      RulingTable rulings,
      Attempts attempts,
      Questions questions,
      Readers readers,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.rulings = rulings;
    this.attempts = attempts;
    this.questions = questions;
    this.readers = readers;
    this.time = time;
    this.events = events;
  }

  /** Gives how many attempts have other marks than before. */
  @Transactional
  public int rule(SignedIn who, Exam exam, QuestionVersion question, Ruling ruling, String reason) {
    var now = time.now();
    var mandate = readers.organiser(who, exam);
    if (!(exam instanceof Exam.Closed)) {
      throw new ActRefused(ResultsRefusal.NOT_CLOSED);
    }
    var all = attempts.of(exam.id());
    if (all.stream().noneMatch(attempt -> attempt.paper().versions().contains(question))) {
      throw new NoSuchThing("question " + question + " in " + exam.id());
    }
    var ruled = new Ruled(UUID.randomUUID(), question, ruling, reason, now);
    rulings.insert(exam.id(), ruled, mandate.id());
    events.publishEvent(
        new QuestionRuled(
            exam.id(), question, now, mandate.actor(), Digest.of(CanonicalJson.of(ruled))));
    var inForce = rulings.inForce(exam.id());
    List<Attempt> concerned =
        all.stream()
            .filter(attempt -> attempt.ended().isPresent())
            .filter(attempt -> attempt.paper().versions().contains(question))
            .toList();
    return (int)
        concerned.stream()
            .filter(attempt -> regrade(attempt, exam, inForce, ruled, mandate, now))
            .count();
  }

  private boolean regrade(
      Attempt attempt,
      Exam exam,
      Map<QuestionVersion, Ruling> inForce,
      Ruled ruled,
      Mandate mandate,
      Instant now) {
    Marks marks =
        Marking.of(
            attempt.paper(),
            questions.of(attempt.paper().versions()),
            attempts.responses(attempt.id()),
            inForce,
            exam.settings().passPercent());
    if (marks.equals(attempt.ended().orElseThrow().marks())) {
      return false;
    }
    rulings.regrade(attempt.id(), ruled.id(), marks, now);
    var decided = Map.of("paper", attempt.paper(), "marks", marks, "ruling", ruled.id());
    events.publishEvent(
        new AttemptRegraded(
            attempt.id(), now, mandate.actor(), Digest.of(CanonicalJson.of(decided))));
    return true;
  }
}
