package org.saradnja.training.evaluation.giving;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.evaluation.AnswerSheet;
import org.saradnja.training.evaluation.EvaluatedTraining;
import org.saradnja.training.evaluation.EvaluatedTrainings;
import org.saradnja.training.evaluation.Evaluation;
import org.saradnja.training.evaluation.Occasion;
import org.saradnja.training.evaluation.PaperCountedIn;
import org.saradnja.training.evaluation.PaperHandedIn;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.SessionCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers on paper, as at a ballot: first whoever handed a sheet in is ticked off, then the sheets
 * are counted in without names, never more of them than were handed in.
 */
@Component
class PaperKeying {

  private final EvaluatedTrainings trainings;
  private final EvaluationTable evaluations;
  private final Entitled entitled;
  private final Counting counting;
  private final Organisers organisers;
  private final Publishing publishing;

  PaperKeying(
      EvaluatedTrainings trainings,
      EvaluationTable evaluations,
      Entitled entitled,
      Counting counting,
      Organisers organisers,
      Publishing publishing) {
    this.trainings = trainings;
    this.evaluations = evaluations;
    this.entitled = entitled;
    this.counting = counting;
    this.organisers = organisers;
    this.publishing = publishing;
  }

  /** The moment of an act and whom it is told. */
  @Component
  record Publishing(LegalTime time, ApplicationEventPublisher events) {}

  /** Who is no participant of the training is passed over; who answered already stays so. */
  @Transactional
  public void handIn(
      SignedIn who, SessionCode code, Occasion occasion, Collection<EnrolmentId> seats) {
    var now = publishing.time().now();
    var training = trainings.get(code);
    var mandate = organisers.require(who, training.session());
    mustTakePaper(training, occasion, now);
    counting.opened(training);
    int number =
        (int)
            entitled.of(training, occasion).stream()
                .map(Participant::enrolment)
                .filter(seats::contains)
                .filter(seat -> evaluations.give(seat, occasion))
                .count();
    if (number > 0) {
      var session = training.session().id();
      var digest = Counting.digest(training);
      publishing
          .events()
          .publishEvent(new PaperHandedIn(session, occasion, number, now, mandate.actor(), digest));
    }
  }

  @Transactional
  public void countIn(SignedIn who, SessionCode code, Occasion occasion, AnswerSheet sheet) {
    var now = publishing.time().now();
    var training = trainings.get(code);
    var mandate = organisers.require(who, training.session());
    mustTakePaper(training, occasion, now);
    var evaluation = counting.opened(training);
    if (left(training, evaluation, occasion) < 1) {
      throw new ActRefused(GivingRefusal.NO_PAPER_LEFT);
    }
    counting.put(training, evaluation, occasion, sheet, now);
    var session = training.session().id();
    var digest = Counting.digest(training);
    publishing
        .events()
        .publishEvent(new PaperCountedIn(session, occasion, now, mandate.actor(), digest));
  }

  /** Sheets that were handed in and not counted in yet. */
  int left(EvaluatedTraining training, Evaluation evaluation, Occasion occasion) {
    return entitled.given(training, occasion) - evaluation.box(occasion).sheets();
  }

  /** Paper of the entry is counted in after the first day as well. */
  private void mustTakePaper(EvaluatedTraining training, Occasion occasion, Instant at) {
    var now = LocalDateTime.ofInstant(at, publishing.time().zone());
    if (training.isClosed(now.toLocalDate())) {
      throw new ActRefused(GivingRefusal.CLOSED, training.terms().closes().lastDay());
    }
    if (occasion == Occasion.AFTER && !training.isOver(now)) {
      throw new ActRefused(GivingRefusal.NOT_YET, training.session().lastDay().day());
    }
  }
}
