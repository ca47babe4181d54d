package org.saradnja.funding.calls.drafting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.PublishedText;
import org.saradnja.funding.calls.drafting.Call.Draft;
import org.saradnja.funding.calls.drafting.OnPlan.NoPlan;
import org.saradnja.funding.calls.drafting.OnPlan.OfNoRow;
import org.saradnja.funding.calls.drafting.OnPlan.OfRow;
import org.saradnja.funding.planning.PlanRowId;
import org.saradnja.funding.planning.Plans;
import org.springframework.stereotype.Component;

/** Drafts beside the plans of their units. */
@Component
class PlanView {

  private static final String UUID_TEXT = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private final Plans plans;
  private final PlanRowTable rows;
  private final LegalTime time;

  PlanView(Plans plans, PlanRowTable rows, LegalTime time) {
    this.plans = plans;
    this.rows = rows;
    this.time = time;
  }

  /** By the edition in force: a row that an amendment took out is none any more. */
  OnPlan of(Draft draft) {
    var row = rows.find(draft.id()).flatMap(plans::find).map(PlanView::asItStands);
    int year = time.today().getYear();
    return row.<OnPlan>map(one -> one)
        .orElseGet(
            () -> plans.isPublished(draft.unit(), year) ? new OfNoRow(year) : new NoPlan(year));
  }

  static OfRow asItStands(Plans.Row row) {
    var call = row.call();
    return new OfRow(call.id(), row.edition(), call.name(), call.period());
  }

  /** The row as the published text says it, for the calendar. */
  void keep(CallId call, PublishedText text) {
    text.planned()
        .ifPresentOrElse(
            row -> rows.put(call, new OfRow(row.row(), row.edition(), row.name(), row.period())),
            () -> rows.remove(call));
  }

  /** The row that a form sent, none for an empty choice. */
  static Optional<PlanRowId> row(String sent) {
    if (sent.isEmpty()) {
      return Optional.empty();
    }
    if (!sent.matches(UUID_TEXT)) {
      throw new NoSuchThing("row " + sent);
    }
    return Optional.of(new PlanRowId(UUID.fromString(sent)));
  }

  /**
   * The choice of a row on the page of the draft.
   *
   * @param sent what was chosen and is not saved yet
   */
  PlanRowPage page(Draft draft, Optional<String> sent, Texts t) {
    var year = time.today().getYear();
    var options = new LinkedHashMap<String, String>();
    options.put("", t.get("calls.plan.none"));
    plans
        .rows(draft.unit(), year)
        .forEach(row ->
            options.put(
                row.id().value().toString(),
                row.period().named(t::monthOf) + " · " + t.within(row.name())));
    var kept = rows.find(draft.id()).map(PlanRowId::value).map(Object::toString).orElse("");
    var on = of(draft);
    return new PlanRowPage(
        on instanceof NoPlan ? "/rad/plan" : "/rad/plan/" + draft.unit().slug() + "/" + year,
        note(on, t),
        options.size() > 1 ? options : Map.of(),
        sent.orElse(kept));
  }

  private static String note(OnPlan plan, Texts t) {
    return switch (plan) {
      case OfRow row ->
          t.get("calls.plan.onRow", t.within(row.name()), row.period().named(t::monthOf));
      case OfNoRow(int year) -> t.get("calls.plan.ofNoRow", Integer.toString(year));
      case NoPlan(int year) -> t.get("calls.plan.noPlan", Integer.toString(year));
    };
  }
}
