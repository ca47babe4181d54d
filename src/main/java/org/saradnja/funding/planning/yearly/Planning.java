package org.saradnja.funding.planning.yearly;

import java.time.LocalDate;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.funding.planning.PlanAmended;
import org.saradnja.funding.planning.PlanDelivered;
import org.saradnja.funding.planning.PlanId;
import org.saradnja.funding.planning.PlanPublished;
import org.saradnja.funding.planning.yearly.Plan.Draft;
import org.saradnja.funding.planning.yearly.Plan.InForce;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The legal acts on a plan: its publication, its amendments, its delivery to the calendar. */
@Component
class Planning {

  private final PlanTable plans;
  private final EditionTable editions;
  private final RowsInForce rows;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Planning(
      PlanTable plans,
      EditionTable editions,
      RowsInForce rows,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.plans = plans;
    this.editions = editions;
    this.rows = rows;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  /** Publishes the version that was seen, and no other. */
  @Transactional
  public void publish(SignedIn who, UnitId unit, int year, int version) {
    var now = time.now();
    var mandate = require(who, unit);
    var found = seen(unit, year, version);
    switch (found.value()) {
      case InForce _ -> throw new ActRefused(PlanRefusal.ALREADY_PUBLISHED);
      case Draft draft -> {
        var plan = plans.publish(found, draft.publish(now));
        rows.replace(plan);
        events.publishEvent(
            new PlanPublished(
                plan.id(), unit.slug(), year, now, mandate.actor(), plan.edition().digest()));
      }
    }
  }

  /** Publishes the working paper as the next edition, with the reason. */
  @Transactional
  public void amend(SignedIn who, UnitId unit, int year, int version, String reason) {
    var now = time.now();
    var mandate = require(who, unit);
    var found = seen(unit, year, version);
    switch (found.value()) {
      case Draft _ -> throw new ActRefused(PlanRefusal.NOT_PUBLISHED);
      case InForce inForce -> {
        var plan = plans.publish(found, inForce.amend(reason, now));
        rows.replace(plan);
        events.publishEvent(
            new PlanAmended(
                plan.id(),
                unit.slug(),
                year,
                plan.edition().number(),
                now,
                mandate.actor(),
                plan.edition().digest()));
      }
    }
  }

  /** Records that the edition in force was delivered to the ministry that keeps the calendar. */
  @Transactional
  public void deliver(
      SignedIn who, UnitId unit, int year, LocalDate day, String way, String reference) {
    var now = time.now();
    var mandate = require(who, unit);
    switch (plans.lock(unit, year).value()) {
      case Draft _ -> throw new ActRefused(PlanRefusal.NOT_PUBLISHED);
      case InForce plan -> {
        var edition = plan.edition();
        var delivery = new Delivery(edition.number(), day, way, reference);
        mustBeNew(plan.id(), delivery);
        var publishedOn = LocalDate.ofInstant(edition.at(), time.zone());
        if (day.isBefore(publishedOn)) {
          throw new ActRefused(PlanRefusal.DELIVERED_BEFORE, publishedOn);
        }
        editions.deliver(plan.id(), delivery, now);
        events.publishEvent(
            new PlanDelivered(
                plan.id(),
                unit.slug(),
                year,
                edition.number(),
                day,
                now,
                mandate.actor(),
                Digest.of(CanonicalJson.of(delivery))));
      }
    }
  }

  private void mustBeNew(PlanId plan, Delivery delivery) {
    if (editions.deliveries(plan).stream().anyMatch(one -> one.edition() == delivery.edition())) {
      throw new ActRefused(PlanRefusal.DELIVERED);
    }
  }

  private Versioned<Plan> seen(UnitId unit, int year, int version) {
    var found = plans.lock(unit, year);
    if (found.version() != version) {
      throw new OptimisticLockingFailureException("Changed since it was seen: " + unit + year);
    }
    return found;
  }

  private Mandate require(SignedIn who, UnitId unit) {
    return authorisation.require(who, Doing.KEEP_PLAN, new Party.OfUnit(unit));
  }
}
