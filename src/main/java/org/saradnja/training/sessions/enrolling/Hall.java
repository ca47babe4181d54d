package org.saradnja.training.sessions.enrolling;

import static java.time.temporal.ChronoUnit.HOURS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Office;
import org.saradnja.training.sessions.OfferLapsed;
import org.saradnja.training.sessions.PutOnWaitingList;
import org.saradnja.training.sessions.SeatGiven;
import org.saradnja.training.sessions.SeatOffered;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.SessionPlan;
import org.saradnja.training.sessions.SessionPlans;
import org.saradnja.training.sessions.Sessions;
import org.saradnja.training.sessions.enrolling.Enrolment.Absent;
import org.saradnja.training.sessions.enrolling.Enrolment.Applied;
import org.saradnja.training.sessions.enrolling.Enrolment.Base;
import org.saradnja.training.sessions.enrolling.Enrolment.Lapsed;
import org.saradnja.training.sessions.enrolling.Enrolment.Offered;
import org.saradnja.training.sessions.enrolling.Enrolment.Refused;
import org.saradnja.training.sessions.enrolling.Enrolment.Replaced;
import org.saradnja.training.sessions.enrolling.Enrolment.Seated;
import org.saradnja.training.sessions.enrolling.Enrolment.Waiting;
import org.saradnja.training.sessions.enrolling.Enrolment.Withdrawn;
import org.saradnja.training.sessions.enrolling.EnrolmentTable.Versioned;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The seats of one training: who gets one, who is called next. The training is locked before. */
@Component
class Hall {

  private final EnrolmentTable enrolments;
  private final SessionPlans plans;
  private final Sessions sessions;
  private final ApplicationEventPublisher events;

  Hall(
      EnrolmentTable enrolments,
      SessionPlans plans,
      Sessions sessions,
      ApplicationEventPublisher events) {
    this.enrolments = enrolments;
    this.plans = plans;
    this.sessions = sessions;
    this.events = events;
  }

  /** Waits for whoever gives out seats of the training, then sees it as they left it. */
  SessionPlan enter(SessionId session) {
    enrolments.lock(session);
    return plans.get(session);
  }

  boolean isInvented(SessionPlan plan) {
    return sessions.series(plan.session().series()).invented();
  }

  List<Enrolment> of(SessionId session) {
    return enrolments.of(session).stream().map(Versioned::value).toList();
  }

  /** A seat if there is one and the unit is below its quota, else a place on the waiting list. */
  Enrolment place(Base base, SessionPlan plan) {
    var quota = plan.content().terms().quota();
    if (!WaitingOrder.fits(base.applicant(), of(base.session()), quota)) {
      return new Waiting(base);
    }
    return enrolments
        .freeSeat(base.session())
        .<Enrolment>map(seat -> new Seated(base, seat))
        .orElseGet(() -> new Waiting(base));
  }

  void tell(Enrolment placed, Instant now, Actor actor) {
    var id = placed.id();
    var session = placed.base().session();
    switch (placed) {
      case Seated _ -> events.publishEvent(new SeatGiven(id, session, now, actor, digest(placed)));
      case Waiting _ ->
          events.publishEvent(new PutOnWaitingList(id, session, now, actor, digest(placed)));
      case Applied _, Offered _, Absent _, Withdrawn _, Lapsed _, Refused _, Replaced _ -> {}
    }
  }

  /** Takes back what was offered in vain and calls the next, until no seat is free. */
  void fill(SessionPlan plan, Instant now) {
    var session = plan.session().id();
    lapse(session, now);
    if (plan.session().isCancelled() || hasBegun(plan, now)) {
      return;
    }
    for (var seat = enrolments.freeSeat(session);
        seat.isPresent();
        seat = enrolments.freeSeat(session)) {
      if (!callNext(plan, seat.get(), now)) {
        return;
      }
    }
  }

  private boolean callNext(SessionPlan plan, int seat, Instant now) {
    var all = enrolments.of(plan.session().id());
    var next =
        turns(all.stream().map(Versioned::value).toList(), plan).stream()
            .filter(turn -> !turn.barred())
            .findFirst();
    next.ifPresent(turn -> {
      var version =
          all.stream().filter(one -> one.value().equals(turn.waiting())).findFirst().orElseThrow();
      var offered = turn.waiting().offer(seat, until(plan, now));
      enrolments.update(offered, version.version());
      events.publishEvent(
          new SeatOffered(offered.id(), plan.session().id(), now, Actor.SYSTEM, digest(offered)));
    });
    return next.isPresent();
  }

  static List<WaitingOrder.Turn> turns(List<Enrolment> all, SessionPlan plan) {
    var waiting = all.stream().filter(Waiting.class::isInstance).map(Waiting.class::cast).toList();
    return WaitingOrder.of(waiting, all, plan.content().terms().quota());
  }

  private void lapse(SessionId session, Instant now) {
    for (var found : enrolments.of(session)) {
      if (found.value() instanceof Offered offered && offered.isLapsed(now)) {
        var lapsed = new Lapsed(offered.base(), now);
        enrolments.update(lapsed, found.version());
        events.publishEvent(
            new OfferLapsed(lapsed.id(), session, now, Actor.SYSTEM, digest(lapsed)));
      }
    }
  }

  /** Never beyond the beginning: whoever is called then could not come. */
  private static Instant until(SessionPlan plan, Instant now) {
    var wanted = now.plus(plan.content().terms().confirmHours(), HOURS);
    var begins = begins(plan);
    return wanted.isBefore(begins) ? wanted : begins;
  }

  static boolean hasBegun(SessionPlan plan, Instant now) {
    return !now.isBefore(begins(plan));
  }

  /** Nobody gets a seat in a training that is not held, or that has begun. */
  static void requireAhead(SessionPlan plan, Instant now) {
    requireHeld(plan);
    if (hasBegun(plan, now)) {
      throw new ActRefused(EnrolRefusal.BEGUN);
    }
  }

  static void requireHeld(SessionPlan plan) {
    if (plan.session().isCancelled()) {
      throw new ActRefused(EnrolRefusal.CANCELLED);
    }
  }

  static boolean takesApplications(SessionPlan plan, Instant now) {
    var today = LocalDate.ofInstant(now, Office.ZONE);
    return plan.source().isEmpty() && !plan.content().terms().lastDay().isBefore(today);
  }

  private static Instant begins(SessionPlan plan) {
    var first = plan.content().days().getFirst();
    return first.day().atTime(first.from()).atZone(Office.ZONE).toInstant();
  }

  static Digest digest(Enrolment enrolment) {
    return Digest.of(CanonicalJson.of(EnrolmentRow.of(enrolment, 0)));
  }
}
