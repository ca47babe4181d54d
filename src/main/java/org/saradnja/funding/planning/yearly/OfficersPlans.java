package org.saradnja.funding.planning.yearly;

import java.util.List;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.springframework.stereotype.Component;

/** What the officers of a unit may see of its plans; a draft does not exist for anybody else. */
@Component
class OfficersPlans {

  private final PlanTable plans;
  private final EditionTable editions;
  private final Authorisation authorisation;

  OfficersPlans(PlanTable plans, EditionTable editions, Authorisation authorisation) {
    this.plans = plans;
    this.editions = editions;
    this.authorisation = authorisation;
  }

  /** The units whose plans somebody keeps today. */
  List<UnitId> units(SignedIn who) {
    return authorisation.units(who, Doing.KEEP_PLAN);
  }

  List<Plan> of(UnitId unit) {
    return plans.of(unit);
  }

  Versioned<Plan> get(SignedIn who, UnitId unit, int year) {
    authorisation.require(who, Doing.KEEP_PLAN, new Party.OfUnit(unit));
    return plans
        .find(unit, year)
        .orElseThrow(() -> new NoSuchThing("plan of " + unit + " for " + year));
  }

  PlanHistory history(Plan plan) {
    return editions.history(plan.id());
  }
}
