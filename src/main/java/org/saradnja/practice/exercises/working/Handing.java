package org.saradnja.practice.exercises.working;

import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.funding.assessment.ListPublished;
import org.saradnja.funding.assessment.RankingLists;
import org.saradnja.funding.calls.Calls;
import org.saradnja.practice.exercises.Exercises;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** An objection comes with the list of a town, at the moment of its publication. */
@Component
@PracticeOnly
class Handing {

  private final AnswerTable answers;
  private final Exercises exercises;
  private final Calls calls;
  private final RankingLists lists;

  Handing(AnswerTable answers, Exercises exercises, Calls calls, RankingLists lists) {
    this.answers = answers;
    this.exercises = exercises;
    this.calls = calls;
    this.lists = lists;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(ListPublished event) {
    var unit = calls.get(event.call()).unit();
    exercises
        .of(unit)
        .flatMap(pair -> pair.town(unit))
        .ifPresent(town ->
            lists
                .find(event.call())
                .flatMap(Complaint::of)
                .map(complaint -> new AnswerTable.Objection(event.call(), event.at(), complaint))
                .ifPresent(objection -> answers.insert(town.id(), objection)));
  }
}
