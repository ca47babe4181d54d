package org.saradnja.funding.applications.filling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.applications.Budget;
import org.saradnja.funding.applications.CostKind;
import org.saradnja.funding.applications.Gap;
import org.saradnja.funding.applications.Quantity;
import org.saradnja.funding.applications.Step;

/**
 * Prints the budget: rows as typed, sums as the server computes them, and where money comes from.
 */
final class BudgetPrinting {

  /** What an empty budget starts with. */
  private static final int FIRST_ROWS = 3;

  private final Opened opened;
  private final Budget budget;
  private final Texts t;

  BudgetPrinting(Opened opened, Texts t) {
    this.opened = opened;
    this.budget = opened.filled().content().budget();
    this.t = t;
  }

  BudgetPage page(HeadPage head, SavedPage saved, Map<String, String> errors) {
    var form = new BudgetForm(opened.fields(Step.BUDGET));
    var kinds = new LinkedHashMap<String, String>();
    kinds.put("", t.get("applications.choose"));
    for (var kind : CostKind.values()) {
      kinds.put(kind.name(), t.get(kind.textKey()));
    }
    return new BudgetPage(
        head, saved, rows(form), kinds, sums(), bar(), limits(), form.explanation(), errors);
  }

  private List<BudgetPage.Row> rows(BudgetForm form) {
    var typed = new ArrayList<>(form.rows());
    for (int next = typed.size() + 1; next <= FIRST_ROWS && form.rows().isEmpty(); next++) {
      typed.add(BudgetRow.of(next, Map.of()));
    }
    return typed.stream().map(this::row).toList();
  }

  private BudgetPage.Row row(BudgetRow row) {
    var faults =
        opened.filled().gaps().stream()
            .filter(found -> found.kind() != Gap.Kind.MISSING && ofRow(found, row))
            .map(found ->
                new BudgetPage.Fault(found.field() + "-greska", found.say(t), wrong(found, row)))
            .toList();
    return new BudgetPage.Row(
        row.number(),
        row.kind(),
        row.description(),
        row.quantity(),
        row.price(),
        total(row).map(t::amount).orElse("—"),
        row.unit(),
        row.own(),
        row.other(),
        faults);
  }

  /** Gaps of the whole budget stand at fields of the first row, but are not of it. */
  private static boolean ofRow(Gap gap, BudgetRow row) {
    return gap.key().startsWith("line") && gap.field().startsWith("r" + row.number() + "-");
  }

  /** When the sources do not add up, none of them is more wrong than the others. */
  private static List<String> wrong(Gap gap, BudgetRow row) {
    return gap.kind() == Gap.Kind.AGAINST_THE_CALL
        ? List.of(row.id("unit"), row.id("own"), row.id("other"))
        : List.of(gap.field());
  }

  private static Optional<Dinars> total(BudgetRow row) {
    return Dinars.parse(row.price())
        .flatMap(price -> Quantity.parse(row.quantity()).flatMap(count -> count.times(price)));
  }

  private BudgetPage.Sums sums() {
    return new BudgetPage.Sums(
        t.amount(budget.total()),
        t.amount(budget.requested()),
        t.amount(budget.own()),
        t.amount(budget.other()));
  }

  private BudgetPage.Bar bar() {
    var given = budget.requested().plus(budget.own()).plus(budget.other());
    var whole = given.covers(budget.total()) ? given : budget.total();
    var lacking = whole.minus(given);
    var sources = new ArrayList<BudgetPage.Source>();
    if (!whole.isZero()) {
      sources.add(source("v1", "unit", Dinars.ZERO, budget.requested(), whole));
      sources.add(source("v2", "own", budget.requested(), budget.own(), whole));
      sources.add(
          source("v3", "other", budget.requested().plus(budget.own()), budget.other(), whole));
    }
    return new BudgetPage.Bar(
        t.get("applications.budget.bar", budget.total()),
        lacking.isZero() ? "" : t.get("applications.budget.bar.lacking", lacking),
        t.get(
            "applications.budget.bar.label",
            budget.requested(),
            budget.own(),
            budget.other(),
            lacking),
        sources);
  }

  private BudgetPage.Source source(
      String css, String name, Dinars before, Dinars amount, Dinars whole) {
    return new BudgetPage.Source(
        css,
        t.get("applications.budget.source." + name),
        percent(before, whole),
        percent(amount, whole),
        t.amount(amount) + " · " + t.percent(amount.percentOf(whole)),
        name.equals("own") && ownShareIsBreached()
            ? t.get("applications.budget.atLeast", t.percent(opened.filled().call().ownShare()))
            : "");
  }

  private boolean ownShareIsBreached() {
    return opened.filled().gaps().stream().anyMatch(gap -> gap.key().equals("ownShare"));
  }

  /** For an attribute of a drawing: always with a point. */
  private static String percent(Dinars part, Dinars whole) {
    int hundredths = part.percentOf(whole);
    return hundredths / 100 + "." + "%02d".formatted(hundredths % 100) + "%";
  }

  private String limits() {
    var call = opened.filled().call();
    var limits = t.get("applications.budget.limits", call.maximum(), budget.requested());
    return budget.total().isZero()
        ? limits
        : limits
            + " "
            + t.get(
                "applications.budget.administration",
                t.percent(budget.of(CostKind.ADMINISTRATION).percentOf(budget.total())));
  }
}
