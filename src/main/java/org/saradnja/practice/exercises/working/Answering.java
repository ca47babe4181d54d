package org.saradnja.practice.exercises.working;

import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.practice.exercises.ExerciseAnswered;
import org.saradnja.practice.exercises.Pair;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A pair answers the objection of its exercise; it may think better of it and answer again. */
@Component
@PracticeOnly
class Answering {

  private final AnswerTable answers;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Answering(
      AnswerTable answers,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.answers = answers;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  @Transactional
  public void answer(SignedIn who, Pair pair, Ruling ruling, String reason) {
    var town = pair.town();
    var mandate = authorisation.require(who, Doing.ANSWER_EXERCISE, new Party.OfUnit(town.unit()));
    var now = time.now();
    if (answers.lock(town.id()).isEmpty()) {
      throw new ActRefused(WorkingRefusal.NO_OBJECTION);
    }
    var answer = new Answer(answers.of(town.id()).size() + 1, ruling, reason, now);
    answers.insert(town.id(), answer, mandate.id());
    events.publishEvent(
        new ExerciseAnswered(
            town.unit().slug(), now, mandate.actor(), Digest.of(CanonicalJson.of(answer))));
  }
}
