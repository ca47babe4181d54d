package org.saradnja.training.sessions.enrolling;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.ColleagueSwapped;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.EnrolmentWithdrawn;
import org.saradnja.training.sessions.SessionPlan;
import org.saradnja.training.sessions.enrolling.Applicant.Consent;
import org.saradnja.training.sessions.enrolling.Enrolling.Colleague;
import org.saradnja.training.sessions.enrolling.Enrolment.Base;
import org.saradnja.training.sessions.enrolling.Enrolment.Channel;
import org.saradnja.training.sessions.enrolling.Enrolment.Offered;
import org.saradnja.training.sessions.enrolling.Enrolment.Seated;
import org.saradnja.training.sessions.enrolling.Enrolment.Withdrawn;
import org.saradnja.training.sessions.enrolling.EnrolmentTable.Versioned;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of an application before the training begins: taken, given up, passed on. */
@Component
class Leaving {

  private final EnrolmentTable enrolments;
  private final Hall hall;
  private final Enrolling enrolling;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Leaving(
      EnrolmentTable enrolments,
      Hall hall,
      Enrolling enrolling,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.enrolments = enrolments;
    this.hall = hall;
    this.enrolling = enrolling;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  /** Takes an offered seat in time. */
  @Transactional
  public void confirm(SignedIn who, EnrolmentId id) {
    var now = time.now();
    var open = open(who, id);
    if (!(open.found().value() instanceof Offered offered)) {
      throw new ActRefused(EnrolRefusal.NOT_OFFERED);
    }
    Hall.requireHeld(open.plan());
    var seated = offered.confirm(now);
    enrolments.update(seated, open.found().version());
    hall.tell(seated, now, open.actor());
  }

  /** The seat, if there was one, goes to the next of the waiting list. */
  @Transactional
  public void withdraw(SignedIn who, EnrolmentId id, String reason) {
    var now = time.now();
    var open = open(who, id);
    refuseOnceBegun(open.plan(), now);
    var enrolment = open.found().value();
    if (!enrolment.isLive()) {
      throw new ActRefused(EnrolRefusal.ENDED);
    }
    var withdrawn = new Withdrawn(enrolment.base(), now, reason);
    enrolments.update(withdrawn, open.found().version());
    events.publishEvent(
        new EnrolmentWithdrawn(
            id, enrolment.base().session(), now, open.actor(), Hall.digest(withdrawn)));
    hall.fill(open.plan(), now);
  }

  /** Another colleague of the same unit takes the seat; it never returns to the waiting list. */
  @Transactional
  public EnrolmentId swap(SignedIn who, EnrolmentId id, Colleague colleague, Consent consent) {
    var now = time.now();
    var before = enrolments.get(id).value().base();
    var unit = before.applicant().unit().orElseThrow(() -> new NoSuchThing("unit of " + id));
    var actor = authorisation.require(who, Doing.ENROL_COLLEAGUES, new Party.OfUnit(unit)).actor();
    var plan = hall.enter(before.session());
    Hall.requireAhead(plan, now);
    var found = enrolments.get(id);
    if (!(found.value() instanceof Seated seated)) {
      throw new ActRefused(EnrolRefusal.NO_SEAT);
    }
    var applicant = enrolling.applicant(colleague, unit, consent);
    boolean known =
        hall.of(before.session()).stream()
            .filter(Enrolment::isLive)
            .anyMatch(one -> one.base().applicant().isSameAs(applicant));
    if (known) {
      throw new ActRefused(EnrolRefusal.APPLIED_ALREADY);
    }
    var by = new EnrolmentId(UUID.randomUUID());
    var base = new Base(by, before.session(), applicant, Channel.UNIT, now, 0, before.invented());
    enrolments.update(seated.swap(by, now), found.version());
    var successor = new Seated(base, seated.seat());
    enrolments.insert(successor);
    events.publishEvent(
        new ColleagueSwapped(by, before.session(), now, actor, Hall.digest(successor)));
    hall.tell(successor, now, actor);
    return by;
  }

  private record Open(Versioned found, SessionPlan plan, Actor actor) {}

  /** The person's own, or one of the unit for which the person keeps the staff. */
  private Open open(SignedIn who, EnrolmentId id) {
    var before = enrolments.get(id).value().base();
    var actor = actor(who, before);
    var plan = hall.enter(before.session());
    return new Open(enrolments.get(id), plan, actor);
  }

  private Actor actor(SignedIn who, Enrolment.Base base) {
    var applicant = base.applicant();
    boolean own = applicant.person().filter(who.person()::equals).isPresent();
    Optional<Actor> alone = own ? Optional.of(Enrolling.actor(base.id())) : Optional.empty();
    return authorisation.mandates(who).stream()
        .filter(mandate ->
            applicant
                .unit()
                .map(unit -> mandate.party().equals(new Party.OfUnit(unit)))
                .orElse(false))
        .filter(mandate -> own || Doing.ENROL_COLLEAGUES.roles().contains(mandate.role()))
        .findFirst()
        .map(mandate -> mandate.actor())
        .or(() -> alone)
        .orElseThrow(() -> new NoSuchThing("enrolment of " + who.person().value()));
  }

  private static void refuseOnceBegun(SessionPlan plan, Instant now) {
    if (Hall.hasBegun(plan, now)) {
      throw new ActRefused(EnrolRefusal.BEGUN);
    }
  }
}
