package org.saradnja.training.evaluation.giving;

import java.time.LocalDateTime;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.evaluation.AnswerSheet;
import org.saradnja.training.evaluation.EvaluatedTrainings;
import org.saradnja.training.evaluation.Occasion;
import org.saradnja.training.evaluation.QuestionnaireGiven;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.SessionId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A participant answers, once on each occasion. */
@Component
class Giving {

  private static final String ROLE = "participant";

  private final EvaluatedTrainings trainings;
  private final EvaluationTable evaluations;
  private final Entitled entitled;
  private final Counting counting;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Giving(
      EvaluatedTrainings trainings,
      EvaluationTable evaluations,
      Entitled entitled,
      Counting counting,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.trainings = trainings;
    this.evaluations = evaluations;
    this.entitled = entitled;
    this.counting = counting;
    this.time = time;
    this.events = events;
  }

  @Transactional
  public void give(SignedIn who, SessionCode code, Occasion occasion, AnswerSheet sheet) {
    var now = time.now();
    var training = trainings.get(code);
    var seat =
        entitled
            .seat(who, training, occasion)
            .orElseThrow(() -> new NoSuchThing("questionnaire of " + code));
    switch (training.stage(occasion, LocalDateTime.ofInstant(now, time.zone()))) {
      case AHEAD -> throw new ActRefused(GivingRefusal.NOT_YET, training.session().lastDay().day());
      case CLOSED ->
          throw new ActRefused(GivingRefusal.CLOSED, training.terms().closes().lastDay());
      case OPEN -> {}
    }
    var evaluation = counting.opened(training);
    if (!evaluations.give(seat.enrolment(), occasion)) {
      throw new ActRefused(GivingRefusal.ALREADY_GIVEN);
    }
    counting.put(training, evaluation, occasion, sheet, now);
    var session = training.session().id();
    events.publishEvent(
        new QuestionnaireGiven(
            session, occasion, now, anybody(session), Counting.digest(training)));
  }

  /** The log says that somebody of the training answered, and leads to no seat and no mandate. */
  private static Actor anybody(SessionId session) {
    return new Actor(session.value(), session.subject(), ROLE);
  }
}
