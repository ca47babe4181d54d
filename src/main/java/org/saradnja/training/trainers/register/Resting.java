package org.saradnja.training.trainers.register;

import java.time.LocalDate;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.trainers.AccreditationId;
import org.saradnja.training.trainers.AccreditationResumed;
import org.saradnja.training.trainers.AccreditationSuspended;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Suspending an accreditation while its conditions are in doubt, and letting it hold again. */
@Component
class Resting {

  private static final Party ACADEMY = new Party.OfInstitution("akademija");

  private final AccreditationTable accreditations;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Resting(
      AccreditationTable accreditations,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.accreditations = accreditations;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  /**
   * @param on the first day on which it does not hold
   * @param code of the list of reasons
   */
  @Transactional
  public void suspend(SignedIn who, AccreditationId id, LocalDate on, String code, String note) {
    var now = time.now();
    var actor = actor(who);
    var held = accreditations.get(id).value();
    var suspension = held.suspend(on, code, note, LocalDate.ofInstant(now, time.zone()));
    accreditations.put(id, suspension);
    events.publishEvent(
        new AccreditationSuspended(held.trainer(), id, now, actor, digest(suspension)));
  }

  /**
   * @param on the first day on which it holds again
   * @param why what was found when the conditions were looked at again
   */
  @Transactional
  public void resume(SignedIn who, AccreditationId id, LocalDate on, String why) {
    var now = time.now();
    var actor = actor(who);
    var held = accreditations.get(id).value();
    var lifted = held.resume(on, why, LocalDate.ofInstant(now, time.zone()));
    accreditations.put(id, lifted);
    events.publishEvent(new AccreditationResumed(held.trainer(), id, now, actor, digest(lifted)));
  }

  private static Digest digest(Accreditation.Suspension suspension) {
    return Digest.of(CanonicalJson.of(suspension));
  }

  private Actor actor(SignedIn who) {
    return authorisation.require(who, Doing.ACCREDIT_TRAINERS, ACADEMY).actor();
  }
}
