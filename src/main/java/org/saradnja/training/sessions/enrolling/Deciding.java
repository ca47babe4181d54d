package org.saradnja.training.sessions.enrolling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.EnrolmentRefused;
import org.saradnja.training.sessions.NoShowRecorded;
import org.saradnja.training.sessions.ParticipantsTakenOver;
import org.saradnja.training.sessions.PastParticipant;
import org.saradnja.training.sessions.PastParticipants;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.SessionPlan;
import org.saradnja.training.sessions.enrolling.Applicant.Consent;
import org.saradnja.training.sessions.enrolling.Applicant.Needs;
import org.saradnja.training.sessions.enrolling.Enrolment.Applied;
import org.saradnja.training.sessions.enrolling.Enrolment.Base;
import org.saradnja.training.sessions.enrolling.Enrolment.Channel;
import org.saradnja.training.sessions.enrolling.Enrolment.Refused;
import org.saradnja.training.sessions.enrolling.Enrolment.Seated;
import org.saradnja.training.sessions.enrolling.EnrolmentTable.Versioned;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organiser's acts on applications. */
@Component
class Deciding implements PastParticipants {

  private final EnrolmentTable enrolments;
  private final Hall hall;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Deciding(
      EnrolmentTable enrolments,
      Hall hall,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.enrolments = enrolments;
    this.hall = hall;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  @Transactional
  public void approve(SignedIn who, EnrolmentId id) {
    var now = time.now();
    var open = open(who, id);
    if (!(open.found().value() instanceof Applied applied)) {
      throw new ActRefused(EnrolRefusal.NOT_APPLIED);
    }
    Hall.requireAhead(open.plan(), now);
    var placed = hall.place(applied.base(), open.plan());
    enrolments.update(placed, open.found().version());
    hall.tell(placed, now, open.actor());
  }

  @Transactional
  public void refuse(SignedIn who, EnrolmentId id, String reason) {
    var now = time.now();
    var open = open(who, id);
    var enrolment = open.found().value();
    if (!enrolment.isLive()) {
      throw new ActRefused(EnrolRefusal.ENDED);
    }
    if (Hall.hasBegun(open.plan(), now)) {
      throw new ActRefused(EnrolRefusal.BEGUN);
    }
    var refused = new Refused(enrolment.base(), now, reason);
    enrolments.update(refused, open.found().version());
    events.publishEvent(
        new EnrolmentRefused(
            id, enrolment.base().session(), now, open.actor(), Hall.digest(refused)));
    hall.fill(open.plan(), now);
  }

  @Transactional
  public void recordNoShow(SignedIn who, EnrolmentId id) {
    var now = time.now();
    var open = open(who, id);
    Hall.requireHeld(open.plan());
    if (!Hall.hasBegun(open.plan(), now)) {
      throw new ActRefused(EnrolRefusal.NOT_BEGUN);
    }
    if (!(open.found().value() instanceof Seated seated)) {
      throw new ActRefused(EnrolRefusal.NO_SEAT);
    }
    var absent = seated.absent();
    enrolments.update(absent, open.found().version());
    events.publishEvent(
        new NoShowRecorded(id, seated.base().session(), now, open.actor(), Hall.digest(absent)));
  }

  /** Enters the participants of a training of the past from its documents, all at once. */
  @Override
  @Transactional
  public List<EnrolmentId> takeOver(
      SignedIn who, SessionId session, List<PastParticipant> participants) {
    var now = time.now();
    var plan = hall.enter(session);
    var actor = actor(who, plan);
    if (plan.source().isEmpty() || !hall.of(session).isEmpty()) {
      throw new ActRefused(EnrolRefusal.NOT_OF_THE_PAST);
    }
    var entered =
        participants.stream().map(one -> enter(one, plan, now)).map(Enrolment::id).toList();
    var digest = Digest.of(CanonicalJson.of(participants));
    events.publishEvent(
        new ParticipantsTakenOver(session, participants.size(), now, actor, digest));
    return entered;
  }

  private Seated enter(PastParticipant past, SessionPlan plan, Instant now) {
    var session = plan.session().id();
    var applicant =
        new Applicant(
            Optional.empty(),
            past.name(),
            past.unit(),
            past.gender(),
            past.email(),
            past.job(),
            new Consent(plan.source(), plan.content().firstDay()),
            Needs.NONE);
    var seat = enrolments.freeSeat(session).orElseThrow(() -> new ActRefused(EnrolRefusal.NO_SEAT));
    var id = new EnrolmentId(UUID.randomUUID());
    var base = new Base(id, session, applicant, Channel.DOCUMENTS, now, 0, past.invented());
    var seated = new Seated(base, seat);
    enrolments.insert(seated);
    return seated;
  }

  private record Open(Versioned found, SessionPlan plan, Actor actor) {}

  private Open open(SignedIn who, EnrolmentId id) {
    var plan = hall.enter(enrolments.get(id).value().base().session());
    return new Open(enrolments.get(id), plan, actor(who, plan));
  }

  private Actor actor(SignedIn who, SessionPlan plan) {
    var party = new Party.OfInstitution(plan.session().organiser());
    return authorisation.require(who, Doing.RUN_SESSION, party).actor();
  }
}
