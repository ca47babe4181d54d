package org.saradnja.training.trainers.selecting;

import java.util.List;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.TrainerSelectionDecided;
import org.saradnja.training.trainers.TrainerSelections.Selection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The decision by a call. It follows from what the committee found and gave, and is kept with it,
 * so that it can be computed again; the permanent list changes in the same transaction.
 */
@Component
class Deciding {

  private static final Logger log = LoggerFactory.getLogger(Deciding.class);

  private final SelectionTable selections;
  private final CommitteeTable committees;
  private final Evaluating evaluating;
  private final Rooms rooms;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Deciding(
      SelectionTable selections,
      CommitteeTable committees,
      Evaluating evaluating,
      Rooms rooms,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.selections = selections;
    this.committees = committees;
    this.evaluating = evaluating;
    this.rooms = rooms;
    this.time = time;
    this.events = events;
  }

  /**
   * @param number of the decision, as the Academy's books have it
   */
  @Transactional
  public Selection decide(SignedIn who, TrainerCall call, String number) {
    var now = time.now();
    var actor = rooms.coordinator(who).actor();
    rooms.mustBeClosed(call);
    if (selections.of(call.id()).isPresent()) {
      throw new ActRefused(SelectingRefusal.DECIDED);
    }
    if (selections.hasNumber(number)) {
      throw new ActRefused(SelectingRefusal.NUMBER_TAKEN, number);
    }
    var evaluations = evaluations(call);
    long open = evaluations.stream().filter(one -> !one.lacks().isEmpty()).count();
    if (open > 0 || committees.of(call.id()).isEmpty()) {
      throw new ActRefused(SelectingRefusal.NOT_READY, Long.toString(open));
    }
    var outcomes = evaluations.stream().flatMap(one -> one.outcomes().stream()).toList();
    var selection = new Selection(call.id(), number, now, outcomes);
    selections.insert(selection);
    events.publishEvent(
        new TrainerSelectionDecided(call.id(), now, actor, Digest.of(CanonicalJson.of(selection))));
    log.info("trainer selection decided call={}", call.id().value());
    return selection;
  }

  List<Evaluation> evaluations(TrainerCall call) {
    var committee = committees.of(call.id());
    return rooms.received(call).stream()
        .map(application -> evaluating.evaluation(call, application, committee))
        .toList();
  }
}
