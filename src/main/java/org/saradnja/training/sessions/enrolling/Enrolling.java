package org.saradnja.training.sessions.enrolling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.sessions.EnrolmentApplied;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.SessionPlan;
import org.saradnja.training.sessions.enrolling.Applicant.Consent;
import org.saradnja.training.sessions.enrolling.Applicant.Needs;
import org.saradnja.training.sessions.enrolling.Enrolment.Applied;
import org.saradnja.training.sessions.enrolling.Enrolment.Base;
import org.saradnja.training.sessions.enrolling.Enrolment.Channel;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Applications for a training, by the person or by the unit for several at once. */
@Component
class Enrolling {

  private final EnrolmentTable enrolments;
  private final Hall hall;
  private final Authorisation authorisation;
  private final People people;
  private final ApplicationEventPublisher events;
  private final LegalTime time;

  Enrolling(
      EnrolmentTable enrolments,
      Hall hall,
      Authorisation authorisation,
      People people,
      ApplicationEventPublisher events,
      LegalTime time) {
    this.enrolments = enrolments;
    this.hall = hall;
    this.authorisation = authorisation;
    this.people = people;
    this.events = events;
    this.time = time;
  }

  /** What a person says of themselves who applies. */
  record Own(Optional<UnitId> unit, Gender gender, String job, Consent consent, Needs needs) {}

  /** Somebody whom the unit sends. */
  record Colleague(Localised name, Gender gender, String email, String job) {}

  /**
   * @param before applications, through whichever channel, of those who had applied already
   */
  record Outcome(List<EnrolmentId> enrolled, List<EnrolmentId> before) {}

  /** Whoever has no mandate of the unit waits for the organiser's approval. */
  @Transactional
  public EnrolmentId apply(SignedIn who, SessionId session, Own own) {
    var now = time.now();
    var mandate = mandateOf(who, own.unit());
    var plan = open(session, now);
    var addressee = people.addressee(who.person());
    var applicant =
        new Applicant(
            Optional.of(who.person()),
            addressee.name(),
            own.unit(),
            own.gender(),
            addressee.email(),
            own.job(),
            own.consent(),
            own.needs());
    if (known(applicant, session).isPresent()) {
      throw new ActRefused(EnrolRefusal.APPLIED_ALREADY);
    }
    var id = newId();
    return mandate
        .map(of -> enter(id, applicant, Channel.SELF, 0, plan, new Moment(now, of.actor())))
        .orElseGet(() -> enter(id, applicant, Channel.STATED, 0, plan, new Moment(now, actor(id))));
  }

  /**
   * Whoever applied already is told and left as they are. The others come in the order in which the
   * unit names them: to the seats, and to the waiting list.
   */
  @Transactional
  public Outcome enrol(
      SignedIn who, SessionId session, UnitId unit, List<Colleague> colleagues, Consent consent) {
    var now = time.now();
    var party = new Party.OfUnit(unit);
    var actor = authorisation.require(who, Doing.ENROL_COLLEAGUES, party).actor();
    var plan = open(session, now);
    var enrolled = new ArrayList<EnrolmentId>();
    var before = new ArrayList<EnrolmentId>();
    var moment = new Moment(now, actor);
    for (int at = 0; at < colleagues.size(); at++) {
      int line = at + 1;
      var applicant = applicant(colleagues.get(at), unit, consent);
      known(applicant, session)
          .ifPresentOrElse(
              before::add,
              () -> enrolled.add(enter(newId(), applicant, Channel.UNIT, line, plan, moment)));
    }
    return new Outcome(List.copyOf(enrolled), List.copyOf(before));
  }

  /** Units in whose name the person may apply: where the person works by any mandate. */
  List<UnitId> unitsOf(SignedIn who) {
    return authorisation.mandates(who).stream()
        .map(Mandate::party)
        .filter(Party.OfUnit.class::isInstance)
        .map(party -> ((Party.OfUnit) party).unit())
        .distinct()
        .toList();
  }

  Applicant applicant(Colleague colleague, UnitId unit, Consent consent) {
    return new Applicant(
        people.withEmail(colleague.email()),
        colleague.name(),
        Optional.of(unit),
        colleague.gender(),
        colleague.email(),
        colleague.job(),
        consent,
        Needs.NONE);
  }

  /** When it is done, and by whom. */
  private record Moment(Instant now, Actor actor) {}

  private EnrolmentId enter(
      EnrolmentId id,
      Applicant applicant,
      Channel channel,
      int line,
      SessionPlan plan,
      Moment moment) {
    var now = moment.now();
    var actor = moment.actor();
    var session = plan.session().id();
    var base = new Base(id, session, applicant, channel, now, line, hall.isInvented(plan));
    boolean waits =
        channel == Channel.STATED || (channel == Channel.SELF && plan.content().terms().approval());
    var placed = waits ? new Applied(base) : hall.place(base, plan);
    enrolments.insert(placed);
    events.publishEvent(new EnrolmentApplied(id, session, now, actor, Hall.digest(placed)));
    hall.tell(placed, now, actor);
    return id;
  }

  private SessionPlan open(SessionId session, Instant now) {
    var plan = hall.enter(session);
    if (plan.session().isCancelled()) {
      throw new ActRefused(EnrolRefusal.CANCELLED);
    }
    if (!Hall.takesApplications(plan, now)) {
      throw new ActRefused(EnrolRefusal.CLOSED, plan.content().terms().lastDay());
    }
    hall.fill(plan, now);
    return plan;
  }

  private Optional<EnrolmentId> known(Applicant applicant, SessionId session) {
    return hall.of(session).stream()
        .filter(Enrolment::isLive)
        .filter(known -> known.base().applicant().isSameAs(applicant))
        .findFirst()
        .map(Enrolment::id);
  }

  private Optional<Mandate> mandateOf(SignedIn who, Optional<UnitId> unit) {
    return unit.flatMap(of ->
        authorisation.mandates(who).stream()
            .filter(mandate -> mandate.party().equals(new Party.OfUnit(of)))
            .findFirst());
  }

  private static EnrolmentId newId() {
    return new EnrolmentId(UUID.randomUUID());
  }

  /** The application stands in the log, from which only those who may know find the person. */
  static Actor actor(EnrolmentId applicant) {
    return new Actor(applicant.value(), applicant.subject(), "applicant");
  }
}
