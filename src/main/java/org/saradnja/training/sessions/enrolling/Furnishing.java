package org.saradnja.training.sessions.enrolling;

import java.time.Instant;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.training.sessions.SessionAnnounced;
import org.saradnja.training.sessions.SessionChanged;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.SessionTakenOver;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets up the seats of a training in the transaction that makes it public or changes it. */
@Component
class Furnishing {

  private final EnrolmentTable enrolments;
  private final Hall hall;
  private final LegalTime time;

  Furnishing(EnrolmentTable enrolments, Hall hall, LegalTime time) {
    this.enrolments = enrolments;
    this.hall = hall;
    this.time = time;
  }

  @EventListener
  void on(SessionAnnounced announced) {
    furnish(announced.session(), announced.at());
  }

  @EventListener
  void on(SessionChanged changed) {
    furnish(changed.session(), changed.at());
  }

  @EventListener
  void on(SessionTakenOver taken) {
    furnish(taken.session(), taken.at());
  }

  /** Calls the next where nobody took the seat in time. */
  @Transactional
  public void callNext(SessionId session) {
    var now = time.now();
    hall.fill(hall.enter(session), now);
  }

  private void furnish(SessionId session, Instant now) {
    var plan = hall.enter(session);
    enrolments.furnish(session, plan.content().terms().seats());
    hall.fill(plan, now);
  }
}
