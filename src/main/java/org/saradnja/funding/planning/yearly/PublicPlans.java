package org.saradnja.funding.planning.yearly;

import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.web.PublicThings;
import org.saradnja.funding.planning.PlanId;
import org.saradnja.funding.planning.yearly.Plan.InForce;
import org.saradnja.parties.registry.Units;
import org.springframework.stereotype.Component;

/** Leads from the log to plans in force. */
@Component
class PublicPlans implements PublicThings {

  private static final String KIND = "plan:";

  private final PlanTable plans;
  private final Units units;

  PublicPlans(PlanTable plans, Units units) {
    this.plans = plans;
    this.units = units;
  }

  @Override
  public Optional<PublicThing> find(String name) {
    if (!name.matches(KIND + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      return Optional.empty();
    }
    return plans
        .find(new PlanId(UUID.fromString(name.substring(KIND.length()))))
        .filter(plan -> plan instanceof InForce && !units.isForExercise(plan.unit()))
        .map(plan ->
            new PublicThing(
                plan.unit().slug() + " " + plan.year(),
                "/kalendar/" + plan.unit().slug() + "/" + plan.year()));
  }
}
