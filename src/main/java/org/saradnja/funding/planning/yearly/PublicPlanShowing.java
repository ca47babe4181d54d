package org.saradnja.funding.planning.yearly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.planning.PlanRowId;
import org.saradnja.funding.planning.PlannedCall;
import org.saradnja.funding.planning.Realisations.Realised;
import org.saradnja.funding.planning.yearly.Plan.InForce;
import org.springframework.stereotype.Component;

/** Makes the page of a plan for everybody. */
@Component
class PublicPlanShowing {

  private final PlanWords words;
  private final PlanTerms terms;
  private final WhatCame came;

  PublicPlanShowing(PlanWords words, PlanTerms terms, WhatCame came) {
    this.words = words;
    this.terms = terms;
    this.came = came;
  }

  PublicPlanPage page(InForce plan, PlanHistory history, Texts t) {
    var rows = plan.edition().text().rows();
    return new PublicPlanPage(
        plan.unit().slug(),
        words.name(plan.unit(), t),
        Integer.toString(plan.year()),
        terms.published(plan, history, t),
        terms.delivered(plan, history, t),
        rows(rows, came.in(plan.year()), t),
        total(rows, t),
        lines(history.editions(), t),
        history.deliveries().stream().map(one -> PlanShowing.told(one, t)).toList());
  }

  static String total(List<PlannedCall> rows, Texts t) {
    return t.amount(Dinars.sum(rows.stream().flatMap(row -> row.amount().stream()).toList()));
  }

  private List<PublicPlanPage.Row> rows(
      List<PlannedCall> rows, Map<PlanRowId, List<Realised>> calls, Texts t) {
    return rows.stream()
        .map(row ->
            new PublicPlanPage.Row(
                row.period().named(t::monthOf),
                row.name(),
                row.grantor(),
                words.areas(row, t),
                row.amount().map(t::amount).orElse("—"),
                row.budgetLine().isEmpty() ? "—" : row.budgetLine(),
                row.contact(),
                came.of(row, calls, t)))
        .toList();
  }

  /** The newest first. */
  private static List<PublicPlanPage.EditionLine> lines(List<Edition> editions, Texts t) {
    var lines = new ArrayList<PublicPlanPage.EditionLine>();
    var before = PlanText.EMPTY;
    for (var edition : editions) {
      var changes =
          edition.number() == 1
              ? List.<String>of()
              : ChangeWords.told(Differences.between(before, edition.text()), t);
      lines.addFirst(
          new PublicPlanPage.EditionLine(
              Integer.toString(edition.number()),
              t.moment(edition.at()),
              edition.reason(),
              changes,
              edition.digest().hex()));
      before = edition.text();
    }
    return lines;
  }
}
