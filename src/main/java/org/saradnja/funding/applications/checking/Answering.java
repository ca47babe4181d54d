package org.saradnja.funding.applications.checking;

import java.util.Map;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.ApplicationSupplemented;
import org.saradnja.parties.people.SignedIn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the officer answers, and what the applicant does about a notice. */
@Component
class Answering {

  private final Cases cases;
  private final CheckTable checks;

  Answering(Cases cases, CheckTable checks) {
    this.cases = cases;
    this.checks = checks;
  }

  /**
   * @param version at which the page was opened
   */
  @Transactional
  public void answer(SignedIn who, ApplicationId id, int version, Map<Condition, Answer> answers) {
    var check = cases.openForAct(who, id).undecided();
    checks.save(new Versioned<>(check.value().answer(answers), version));
  }

  /** The answers and the act that rests on them, or neither. */
  @Transactional
  public void answer(
      SignedIn who, ApplicationId id, int version, Map<Condition, Answer> answers, Runnable act) {
    answer(who, id, version, answers);
    act.run();
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(ApplicationSupplemented event) {
    var found = checks.of(event.application());
    if (found.value() instanceof Check.Waiting waiting) {
      checks.save(found.with(waiting.supplement(event.at())));
    }
  }
}
