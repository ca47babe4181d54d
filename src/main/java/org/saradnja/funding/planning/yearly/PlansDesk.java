package org.saradnja.funding.planning.yearly;

import static org.saradnja.base.rules.RuleKey.PLAN_DELIVERED;
import static org.saradnja.base.rules.RuleKey.PLAN_PUBLISHED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.planning.PlannedCall;
import org.saradnja.funding.planning.Standing;
import org.saradnja.funding.planning.yearly.Plan.Draft;
import org.saradnja.funding.planning.yearly.Plan.InForce;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.springframework.stereotype.Component;

/**
 * What waits for an officer of plans: a draft to publish, changes to amend, a delivery to record, a
 * planned call whose period has passed.
 */
@Component
class PlansDesk implements Desk {

  private final OfficersPlans plans;
  private final PlanWords words;
  private final PlanTerms terms;
  private final WhatCame came;
  private final LegalTime time;

  PlansDesk(OfficersPlans plans, PlanWords words, PlanTerms terms, WhatCame came, LegalTime time) {
    this.plans = plans;
    this.words = words;
    this.terms = terms;
    this.came = came;
    this.time = time;
  }

  @Override
  public List<Item> of(SignedIn who, Texts t) {
    return plans.units(who).stream().flatMap(unit -> of(unit, t)).toList();
  }

  private Stream<Item> of(UnitId unit, Texts t) {
    return plans.of(unit).stream()
        .filter(plan -> plan.year() >= time.today().getYear())
        .flatMap(plan ->
            switch (plan) {
              case Draft draft -> Stream.of(draft(draft, t));
              case InForce inForce -> Stream.concat(inForce(inForce, t), late(inForce, t));
            });
  }

  private Item draft(Draft draft, Texts t) {
    var due = terms.deadline(PLAN_PUBLISHED, draft).lastDay();
    return item(draft, Optional.of(due), "draft", markBy(due), t);
  }

  /** The term of delivery is of the first edition; an amendment is delivered when it is made. */
  private Stream<Item> inForce(InForce plan, Texts t) {
    var history = plans.history(plan);
    if (history.waitsForDelivery()) {
      var first = history.deliveredOn().isEmpty();
      var due = terms.deadline(PLAN_DELIVERED, plan).lastDay();
      return Stream.of(
          first
              ? item(plan, Optional.of(due), "deliver", markBy(due), t)
              : item(plan, Optional.empty(), "deliverAmended", "soon", t));
    }
    return plan.isChanged()
        ? Stream.of(item(plan, Optional.empty(), "amend", "soon", t))
        : Stream.empty();
  }

  private Stream<Item> late(InForce plan, Texts t) {
    var calls = came.in(plan.year());
    return plan.edition().text().rows().stream()
        .filter(row -> !calls.containsKey(row.id()))
        .flatMap(row -> late(plan, row, t));
  }

  private Stream<Item> late(InForce plan, PlannedCall row, Texts t) {
    var standing = Standing.expected(row.period(), time.today());
    return standing instanceof Standing.Late
        ? Stream.of(
            new Item(
                row.name(),
                t.get("planning.desk.planned", row.period().named(t::monthOf)),
                href(plan),
                Optional.of(row.period().lastDay()),
                standing.deviation(t),
                standing.mark()))
        : Stream.empty();
  }

  private Item item(Plan plan, Optional<LocalDate> due, String state, String mark, Texts t) {
    return new Item(
        t.get("planning.title.year", Integer.toString(plan.year())),
        words.name(plan.unit(), t),
        href(plan),
        due,
        t.get("planning.desk." + state),
        mark);
  }

  private String markBy(LocalDate due) {
    return time.today().isAfter(due) ? "late" : "run";
  }

  private static String href(Plan plan) {
    return "/rad/plan/" + plan.unit().slug() + "/" + plan.year();
  }
}
