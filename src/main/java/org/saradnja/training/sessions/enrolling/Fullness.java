package org.saradnja.training.sessions.enrolling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Occupancies;
import org.saradnja.training.sessions.Occupancies.Occupancy;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.SessionPlans;
import org.saradnja.training.sessions.enrolling.Enrolling.Colleague;
import org.saradnja.training.sessions.enrolling.Enrolment.Offered;
import org.saradnja.training.sessions.enrolling.Enrolment.Refused;
import org.saradnja.training.sessions.enrolling.Enrolment.Waiting;
import org.saradnja.training.sessions.enrolling.EnrolmentTable.Versioned;
import org.springframework.stereotype.Component;

/** How full trainings are, and where one application stands in them. */
@Component
class Fullness implements Occupancies {

  private final EnrolmentTable enrolments;
  private final SessionPlans plans;

  Fullness(EnrolmentTable enrolments, SessionPlans plans) {
    this.enrolments = enrolments;
    this.plans = plans;
  }

  @Override
  public Occupancy of(SessionId session) {
    var all = all(session);
    int taken = (int) all.stream().filter(Enrolment::takesASeat).count();
    int waiting = (int) all.stream().filter(Waiting.class::isInstance).count();
    return new Occupancy(plans.get(session).content().terms().seats(), taken, waiting);
  }

  @Override
  public Standing standing(EnrolmentId id) {
    var found = enrolments.get(id).value();
    Optional<Instant> until =
        found instanceof Offered offered ? Optional.of(offered.until()) : Optional.empty();
    var reason = found instanceof Refused refused ? refused.reason() : "";
    return new Standing(found.base().session(), found.stage(), until, place(found), reason);
  }

  @Override
  public List<PersonId> concerned(SessionId session) {
    return all(session).stream()
        .filter(Enrolment::isLive)
        .flatMap(one -> one.base().applicant().person().stream())
        .distinct()
        .toList();
  }

  @Override
  public Optional<PersonId> person(EnrolmentId id) {
    return enrolments.get(id).value().base().applicant().person();
  }

  @Override
  public Optional<Colleague> colleague(EnrolmentId id) {
    var applicant = enrolments.get(id).value().base().applicant();
    return applicant.person().isPresent()
        ? Optional.empty()
        : applicant.unit().map(unit -> new Colleague(unit, applicant.name()));
  }

  @Override
  public List<UnitId> unitsToTell(SessionId session) {
    return all(session).stream()
        .filter(Enrolment::isLive)
        .map(one -> one.base().applicant())
        .filter(applicant -> applicant.person().isEmpty())
        .flatMap(applicant -> applicant.unit().stream())
        .distinct()
        .toList();
  }

  @Override
  public boolean isInvented(EnrolmentId id) {
    return enrolments.get(id).value().base().invented();
  }

  /** The place on the waiting list. */
  Optional<Integer> place(Enrolment enrolment) {
    var session = enrolment.base().session();
    return Hall.turns(all(session), plans.get(session)).stream()
        .filter(turn -> turn.waiting().id().equals(enrolment.id()))
        .map(WaitingOrder.Turn::place)
        .findFirst();
  }

  private List<Enrolment> all(SessionId session) {
    return enrolments.of(session).stream().map(Versioned::value).toList();
  }
}
