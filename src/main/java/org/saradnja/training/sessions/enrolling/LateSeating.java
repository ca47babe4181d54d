package org.saradnja.training.sessions.enrolling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.LateSeats;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.enrolling.Applicant.Consent;
import org.saradnja.training.sessions.enrolling.Applicant.Needs;
import org.saradnja.training.sessions.enrolling.Enrolment.Absent;
import org.saradnja.training.sessions.enrolling.Enrolment.Applied;
import org.saradnja.training.sessions.enrolling.Enrolment.Base;
import org.saradnja.training.sessions.enrolling.Enrolment.Channel;
import org.saradnja.training.sessions.enrolling.Enrolment.Lapsed;
import org.saradnja.training.sessions.enrolling.Enrolment.Offered;
import org.saradnja.training.sessions.enrolling.Enrolment.Refused;
import org.saradnja.training.sessions.enrolling.Enrolment.Replaced;
import org.saradnja.training.sessions.enrolling.Enrolment.Seated;
import org.saradnja.training.sessions.enrolling.Enrolment.Waiting;
import org.saradnja.training.sessions.enrolling.Enrolment.Withdrawn;
import org.saradnja.training.sessions.enrolling.EnrolmentTable.Versioned;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organiser gives a seat to somebody who stands at the door, even after the beginning. */
@Component
class LateSeating implements LateSeats {

  /** Who consents to a training is written down at the door; the applicant brings no paper. */
  private static final String AT_THE_DOOR = "без пријаве, уписано на обуци";

  private final EnrolmentTable enrolments;
  private final Hall hall;
  private final Authorisation authorisation;
  private final People people;
  private final LegalTime time;

  LateSeating(
      EnrolmentTable enrolments,
      Hall hall,
      Authorisation authorisation,
      People people,
      LegalTime time) {
    this.enrolments = enrolments;
    this.hall = hall;
    this.authorisation = authorisation;
    this.people = people;
    this.time = time;
  }

  @Override
  @Transactional
  public EnrolmentId give(SignedIn who, SessionId session, Newcomer newcomer) {
    var now = time.now();
    var plan = hall.enter(session);
    var party = new Party.OfInstitution(plan.session().organiser());
    var actor = authorisation.require(who, Doing.RUN_SESSION, party).actor();
    Hall.requireHeld(plan);
    var applicant = applicant(newcomer, time.today());
    var known =
        enrolments.of(session).stream()
            .filter(one -> one.value().isLive())
            .filter(one -> one.value().base().applicant().isSameAs(applicant))
            .findFirst();
    if (known.isPresent() && hasSeat(known.get().value())) {
      return known.get().value().id();
    }
    var seated =
        known
            .map(found -> seatedOf(found, session))
            .orElseGet(() -> fresh(applicant, session, hall.isInvented(plan), now));
    hall.tell(seated, now, actor);
    return seated.id();
  }

  private static boolean hasSeat(Enrolment enrolment) {
    return switch (enrolment) {
      case Seated _, Absent _ -> true;
      case Applied _, Waiting _, Offered _, Withdrawn _, Lapsed _, Refused _, Replaced _ -> false;
    };
  }

  /** Whoever was offered a seat takes that one; whoever waited or applied gets a free one. */
  private Seated seatedOf(Versioned found, SessionId session) {
    int seat = found.value() instanceof Offered offered ? offered.seat() : freeSeat(session);
    var seated = new Seated(found.value().base(), seat);
    enrolments.update(seated, found.version());
    return seated;
  }

  private Seated fresh(Applicant applicant, SessionId session, boolean invented, Instant now) {
    var id = new EnrolmentId(UUID.randomUUID());
    var base = new Base(id, session, applicant, Channel.DOOR, now, 0, invented);
    var seated = new Seated(base, freeSeat(session));
    enrolments.insert(seated);
    return seated;
  }

  private int freeSeat(SessionId session) {
    return enrolments.freeSeat(session).orElseThrow(() -> new ActRefused(EnrolRefusal.FULL));
  }

  private Applicant applicant(Newcomer newcomer, LocalDate today) {
    return new Applicant(
        newcomer.email().isEmpty() ? Optional.empty() : people.withEmail(newcomer.email()),
        newcomer.name(),
        newcomer.unit(),
        newcomer.gender(),
        newcomer.email(),
        "",
        new Consent(AT_THE_DOOR, today),
        Needs.NONE);
  }
}
