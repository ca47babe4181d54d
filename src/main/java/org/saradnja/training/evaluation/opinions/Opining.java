package org.saradnja.training.evaluation.opinions;

import java.time.LocalDate;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.evaluation.AnswerSheet;
import org.saradnja.training.evaluation.Attendees;
import org.saradnja.training.evaluation.EvaluatedTraining;
import org.saradnja.training.evaluation.EvaluatedTrainings;
import org.saradnja.training.evaluation.Occasion;
import org.saradnja.training.evaluation.OpinionGiven;
import org.saradnja.training.evaluation.Opinions;
import org.saradnja.training.evaluation.SignedAnswers;
import org.saradnja.training.sessions.Participant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The contact of a unit passes on what the immediate superior says of the effect of a training on
 * an employee's work, some months after it.
 */
@Component
class Opining {

  private final EvaluatedTrainings trainings;
  private final Attendees attendees;
  private final OpinionTable opinions;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Opining(
      EvaluatedTrainings trainings,
      Attendees attendees,
      OpinionTable opinions,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.trainings = trainings;
    this.attendees = attendees;
    this.opinions = opinions;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  /** About whom a unit is asked: somebody of its staff who was at a training that is evaluated. */
  record About(EvaluatedTraining training, Participant participant, UnitId unit) {

    LocalDate from() {
      return training.terms().opinions().lastDay();
    }
  }

  /** To other units there is no such participant. */
  About about(SignedIn who, Participant participant) {
    var unit =
        participant.unit().orElseThrow(() -> new NoSuchThing("opinion " + participant.enrolment()));
    authorisation.require(who, Doing.GIVE_OPINION, new Party.OfUnit(unit));
    return trainings
        .find(participant.session())
        .filter(training -> attendees.of(training, Occasion.AFTER).contains(participant))
        .map(training -> new About(training, participant, unit))
        .orElseThrow(() -> new NoSuchThing("opinion " + participant.enrolment()));
  }

  @Transactional
  public void give(SignedIn who, Participant participant, String superior, AnswerSheet sheet) {
    var now = time.now();
    var about = about(who, participant);
    var mandate = authorisation.require(who, Doing.GIVE_OPINION, new Party.OfUnit(about.unit()));
    if (!LocalDate.ofInstant(now, time.zone()).isAfter(about.from())) {
      throw new ActRefused(OpinionRefusal.NOT_YET, about.from());
    }
    var session = about.training().session().id();
    var opinion =
        new Opinions.Opinion(
            participant.enrolment(),
            session,
            about.unit(),
            about.training().form().id(),
            SignedAnswers.of(sheet),
            superior,
            now);
    if (!opinions.insert(opinion, mandate.id())) {
      throw new ActRefused(OpinionRefusal.ALREADY_GIVEN);
    }
    var digest = Digest.of(CanonicalJson.of(opinion.answers()));
    events.publishEvent(
        new OpinionGiven(session, participant.enrolment(), now, mandate.actor(), digest));
  }
}
