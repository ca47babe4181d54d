package org.saradnja.training.evaluation.giving;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.evaluation.EvaluatedTraining;
import org.saradnja.training.evaluation.EvaluatedTrainings;
import org.saradnja.training.evaluation.Evaluation;
import org.saradnja.training.evaluation.EvaluationClosed;
import org.saradnja.training.sessions.SessionCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An evaluation is closed: by its organiser, when everybody has answered, or when its term ends.
 */
@Component
class Closing {

  private final EvaluatedTrainings trainings;
  private final EvaluationTable evaluations;
  private final Organisers organisers;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Closing(
      EvaluatedTrainings trainings,
      EvaluationTable evaluations,
      Organisers organisers,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.trainings = trainings;
    this.evaluations = evaluations;
    this.organisers = organisers;
    this.time = time;
    this.events = events;
  }

  @Transactional
  public void close(SignedIn who, SessionCode code) {
    var now = time.now();
    var training = trainings.get(code);
    var mandate = organisers.require(who, training.session());
    if (!training.isOver(LocalDateTime.ofInstant(now, time.zone()))) {
      throw new ActRefused(GivingRefusal.NOT_YET, training.session().lastDay().day());
    }
    var evaluation = evaluations.locked(training.session().id(), training.form().id());
    if (evaluation.closed()) {
      throw new ActRefused(GivingRefusal.CLOSED, training.terms().closes().lastDay());
    }
    close(evaluation, mandate.actor(), now);
  }

  /** In the transaction of whoever holds the lock. */
  void close(Evaluation evaluation, Actor actor, Instant now) {
    evaluations.update(evaluation.close());
    events.publishEvent(
        new EvaluationClosed(
            evaluation.session(), evaluation.after().sheets(), now, actor, evaluation.digest()));
  }

  /** The term has ended: what was computed of it until now is written down. */
  @Transactional
  public void closeDue(EvaluatedTraining training) {
    var now = time.now();
    if (!training.isClosed(LocalDate.ofInstant(now, time.zone()))) {
      return;
    }
    var evaluation = evaluations.locked(training.session().id(), training.form().id());
    if (!evaluation.closed()) {
      close(evaluation, Actor.SYSTEM, now);
    }
  }
}
