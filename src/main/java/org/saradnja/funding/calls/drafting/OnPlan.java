package org.saradnja.funding.calls.drafting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.funding.calls.PublishedText.Planned;
import org.saradnja.funding.calls.drafting.Finding.Weight;
import org.saradnja.funding.planning.PlanRowId;
import org.saradnja.funding.planning.PlannedPeriod;

/** How a draft stands to the plan of its unit for the year. */
sealed interface OnPlan {

  /** On a row, as it stands in the edition in force. */
  record OfRow(PlanRowId row, int edition, String name, PlannedPeriod period) implements OnPlan {}

  /** The unit has a plan in force, and the call stands on no row of it. */
  record OfNoRow(int year) implements OnPlan {}

  /** The unit published no plan for the year. */
  record NoPlan(int year) implements OnPlan {}

  /** Without a plan the call is published and shown as such; beside a plan it waits for a row. */
  default Stream<Finding> findings(RulesInForce rules) {
    return switch (this) {
      case OfRow _ -> Stream.empty();
      case OfNoRow(int year) -> Stream.of(finding(Weight.MISSING, "ofNoRow", year, rules));
      case NoPlan(int year) -> Stream.of(finding(Weight.WARNING, "noPlan", year, rules));
    };
  }

  /** What the published text says of it. */
  default Optional<Planned> planned() {
    return this instanceof OfRow row
        ? Optional.of(new Planned(row.row(), row.edition(), row.name(), row.period()))
        : Optional.empty();
  }

  private static Finding finding(Weight weight, String key, int year, RulesInForce rules) {
    var provision = rules.on(RuleKey.CALL_IN_PLAN).provision();
    return new Finding(weight, key, List.of(Integer.toString(year)), provision, Field.PLAN);
  }
}
