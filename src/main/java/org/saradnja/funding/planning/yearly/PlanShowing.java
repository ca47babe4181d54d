package org.saradnja.funding.planning.yearly;

import java.util.List;
import java.util.Map;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.planning.PlanRowId;
import org.saradnja.funding.planning.PlannedCall;
import org.saradnja.funding.planning.Realisations.Realised;
import org.saradnja.funding.planning.yearly.Plan.Draft;
import org.saradnja.funding.planning.yearly.Plan.InForce;
import org.springframework.stereotype.Component;

/** Makes the page of a plan for its officers. */
@Component
class PlanShowing {

  private final PlanWords words;
  private final PlanTerms terms;
  private final WhatCame came;

  PlanShowing(PlanWords words, PlanTerms terms, WhatCame came) {
    this.words = words;
    this.terms = terms;
    this.came = came;
  }

  /** What was typed and has to be corrected; nothing at first. */
  record Typed(String reason, DeliveryForm delivery, Map<String, String> errors) {

    static final Typed NOTHING = new Typed("", DeliveryForm.EMPTY, Map.of());
  }

  PlanPage page(Versioned<Plan> found, PlanHistory history, Typed typed, Texts t) {
    var plan = found.value();
    var year = Integer.toString(plan.year());
    return new PlanPage(
        plan.unit().slug(),
        words.name(plan.unit(), t),
        year,
        found.version(),
        state(plan, t),
        mark(plan),
        plan instanceof InForce ? "/kalendar/" + plan.unit().slug() + "/" + year : "",
        terms.published(plan, history, t),
        terms.delivered(plan, history, t),
        rows(plan, t),
        PublicPlanShowing.total(plan.working().rows(), t),
        changes(plan, t),
        history.waitsForDelivery(),
        history.deliveries().stream().map(one -> told(one, t)).toList(),
        typed.reason(),
        typed.delivery(),
        typed.errors());
  }

  String state(Plan plan, Texts t) {
    return switch (plan) {
      case Draft _ -> t.get("planning.state.draft");
      case InForce inForce when inForce.isChanged() ->
          t.get("planning.state.changed", inForce.edition().number());
      case InForce inForce ->
          t.get(
              "planning.state.inForce",
              inForce.edition().number(),
              t.shortDay(t.dayOf(inForce.edition().at())));
    };
  }

  static String mark(Plan plan) {
    return switch (plan) {
      case Draft _ -> "";
      case InForce inForce -> inForce.isChanged() ? "soon" : "ok";
    };
  }

  private List<PlanPage.Row> rows(Plan plan, Texts t) {
    var calls = came.in(plan.year());
    return plan.working().rows().stream().map(row -> row(plan, row, calls, t)).toList();
  }

  private PlanPage.Row row(
      Plan plan, PlannedCall row, Map<PlanRowId, List<Realised>> calls, Texts t) {
    boolean inForce =
        plan instanceof InForce published
            && published.edition().text().find(row.id()).filter(row::equals).isPresent();
    var id = row.id().value().toString();
    return new PlanPage.Row(
        id,
        "/rad/plan/" + plan.unit().slug() + "/" + plan.year() + "/red/" + id,
        row.period().named(t::monthOf),
        row.name(),
        words.areas(row, t),
        row.amount().map(t::amount).orElse("—"),
        came.of(row, calls, t),
        inForce && !came.isBegun(row));
  }

  private static List<String> changes(Plan plan, Texts t) {
    return switch (plan) {
      case Draft _ -> List.of();
      case InForce inForce ->
          ChangeWords.told(Differences.between(inForce.edition().text(), inForce.working()), t);
    };
  }

  static String told(Delivery delivery, Texts t) {
    return t.get(
        delivery.reference().isEmpty() ? "planning.delivered" : "planning.delivered.reference",
        delivery.edition(),
        t.day(delivery.day()),
        t.within(delivery.way()),
        t.within(delivery.reference()));
  }
}
