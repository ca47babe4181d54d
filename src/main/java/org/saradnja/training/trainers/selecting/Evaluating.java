package org.saradnja.training.trainers.selecting;

import java.util.List;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.trainers.CallLists;
import org.saradnja.training.trainers.SentApplication;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.TrainerConditionsFound;
import org.saradnja.training.trainers.TrainerMarksGiven;
import org.saradnja.training.trainers.TrainerSelections;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What members of a committee find and give. */
@Component
class Evaluating {

  private final EvaluationTable evaluations;
  private final Rooms rooms;
  private final TrainerSelections selections;
  private final CallLists lists;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Evaluating(
      EvaluationTable evaluations,
      Rooms rooms,
      TrainerSelections selections,
      CallLists lists,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.evaluations = evaluations;
    this.rooms = rooms;
    this.selections = selections;
    this.lists = lists;
    this.time = time;
    this.events = events;
  }

  /** What a member read out of the form, before it is known whose it is. */
  record Found(String condition, boolean met, String note) {}

  record Given(String subject, String criterion, int points) {}

  @Transactional
  public void find(
      SignedIn who, TrainerCall call, TrainerApplicationId application, List<Found> found) {
    var now = time.now();
    var judge = rooms.judge(who, call, application);
    rooms.application(call, application);
    mustBeUndecided(call);
    found.forEach(one ->
        evaluations.put(
            application, new Finding(one.condition(), one.met(), one.note(), judge.id()), now));
    events.publishEvent(
        new TrainerConditionsFound(
            application, now, judge.actor(), Digest.of(CanonicalJson.of(found))));
  }

  @Transactional
  public void mark(
      SignedIn who, TrainerCall call, TrainerApplicationId application, List<Given> given) {
    var now = time.now();
    var judge = rooms.judge(who, call, application);
    rooms.application(call, application);
    mustBeUndecided(call);
    given.forEach(one ->
        evaluations.put(
            application, new Mark(one.subject(), one.criterion(), judge.id(), one.points()), now));
    events.publishEvent(
        new TrainerMarksGiven(application, now, judge.actor(), Digest.of(CanonicalJson.of(given))));
  }

  private void mustBeUndecided(TrainerCall call) {
    if (selections.of(call.id()).isPresent()) {
      throw new ActRefused(SelectingRefusal.DECIDED);
    }
  }

  /** All that an outcome would be decided from now. */
  Evaluation evaluation(TrainerCall call, SentApplication application, List<Member> committee) {
    return new Evaluation(
        application,
        new Evaluation.Asked(
            call.content().conditions(), lists.criteriaOf(call), call.content().threshold()),
        committee.size(),
        committee.stream()
            .filter(member -> member.judges(application.id()))
            .map(Member::id)
            .toList(),
        evaluations.findings(application.id()),
        evaluations.marks(application.id()));
  }
}
