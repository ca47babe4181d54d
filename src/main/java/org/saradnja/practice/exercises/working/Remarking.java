package org.saradnja.practice.exercises.working;

import java.util.Map;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.practice.exercises.Exercises;
import org.saradnja.practice.exercises.Leaders;
import org.saradnja.practice.exercises.Pair;
import org.saradnja.practice.exercises.RemarkMade;
import org.saradnja.training.sessions.Session;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever leads the exercise says something to a pair about its work, while the exercise runs. */
@Component
@PracticeOnly
class Remarking {

  private final RemarkTable remarks;
  private final Exercises exercises;
  private final Leaders leaders;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Remarking(
      RemarkTable remarks,
      Exercises exercises,
      Leaders leaders,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.remarks = remarks;
    this.exercises = exercises;
    this.leaders = leaders;
    this.time = time;
    this.events = events;
  }

  @Transactional
  public void remark(SignedIn who, Session session, Pair pair, String text) {
    var mandate = leaders.require(who, session);
    var now = time.now();
    if (!exercises.get(pair.exercise()).runs()) {
      throw new ActRefused(WorkingRefusal.ENDED);
    }
    remarks.insert(pair.id(), new RemarkTable.Remark(who.person(), now, text), mandate.id());
    var content = Map.of("pair", pair.id().value(), "text", text, "at", now);
    events.publishEvent(
        new RemarkMade(
            pair.exercise(), now, mandate.actor(), Digest.of(CanonicalJson.of(content))));
  }
}
