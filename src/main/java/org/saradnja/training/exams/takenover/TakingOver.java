package org.saradnja.training.exams.takenover;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.ResultsTakenOver;
import org.saradnja.training.sessions.Attendances;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.SessionPlans;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes over the results of a test that was written on paper before there was this platform. */
@Component
class TakingOver {

  private final PastResultTable results;
  private final SessionPlans plans;
  private final Attendances attendances;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  TakingOver(
      PastResultTable results,
      SessionPlans plans,
      Attendances attendances,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.results = results;
    this.plans = plans;
    this.attendances = attendances;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  /**
   * @param evidence the document the results were read from
   */
  @Transactional
  public void takeOver(SignedIn who, SessionId id, List<PastTest> tests, String evidence) {
    var now = time.now();
    var plan = plans.get(id);
    var organiser = new Party.OfInstitution(plan.session().organiser());
    var mandate = authorisation.require(who, Doing.RUN_EXAM, organiser);
    if (plan.source().isEmpty()) {
      throw new ActRefused(TakenOverRefusal.NOT_OF_THE_PAST);
    }
    requireThere(plan.session(), tests);
    if (!results.begin(id, evidence, now, mandate.id())) {
      throw new ActRefused(TakenOverRefusal.TAKEN_OVER);
    }
    var heldAt = heldAt(plan.session());
    tests.forEach(test -> results.insert(id, test, heldAt));
    var content = Digest.of(CanonicalJson.of(Map.of("results", tests, "evidence", evidence)));
    events.publishEvent(new ResultsTakenOver(id, tests.size(), now, mandate.actor(), content));
  }

  /** Whoever was not on the list of the last day wrote no test on it. */
  private void requireThere(Session session, List<PastTest> tests) {
    int day = session.lastDay().number();
    var there =
        attendances.of(session.id()).stream()
            .filter(attendance -> attendance.isPresentOn(day))
            .map(attendance -> attendance.enrolment())
            .toList();
    if (!tests.stream().map(PastTest::enrolment).allMatch(there::contains)) {
      throw new ActRefused(TakenOverRefusal.WAS_NOT_THERE);
    }
  }

  private Instant heldAt(Session session) {
    var last = session.lastDay();
    return last.day().atTime(last.until()).atZone(time.zone()).toInstant();
  }
}
