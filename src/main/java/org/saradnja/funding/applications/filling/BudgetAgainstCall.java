package org.saradnja.funding.applications.filling;

import static org.saradnja.funding.applications.Gap.againstTheCall;
import static org.saradnja.funding.applications.Step.BUDGET;

import java.util.ArrayList;
import java.util.List;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.funding.applications.Budget;
import org.saradnja.funding.applications.Gap;
import org.saradnja.funding.applications.Gap.Percent;
import org.saradnja.funding.calls.PublishedCall;

/** What a budget as a whole must keep to: the limits of the call and its own share. */
final class BudgetAgainstCall {

  private BudgetAgainstCall() {}

  static List<Gap> gaps(Budget budget, PublishedCall call) {
    var gaps = new ArrayList<Gap>();
    limits(budget.requested(), call, gaps);
    ownShare(budget, call, gaps);
    return gaps;
  }

  /** Rule R-030. */
  private static void limits(Dinars requested, PublishedCall call, List<Gap> gaps) {
    if (!call.maximum().covers(requested)) {
      var over = requested.minus(call.maximum());
      gaps.add(againstTheCall(BUDGET, "r1-unit", "overMaximum", requested, call.maximum(), over));
    }
    if (!requested.covers(call.minimum())) {
      var under = call.minimum().minus(requested);
      gaps.add(againstTheCall(BUDGET, "r1-unit", "underMinimum", requested, call.minimum(), under));
    }
  }

  /** Rule R-031: a part of the total value of the programme. */
  private static void ownShare(Budget budget, PublishedCall call, List<Gap> gaps) {
    var least = budget.leastOwn(call.ownShare());
    if (budget.total().isZero() || budget.own().covers(least)) {
      return;
    }
    gaps.add(
        againstTheCall(
            BUDGET,
            "r1-own",
            "ownShare",
            new Percent(budget.own().percentOf(budget.total())),
            new Percent(call.ownShare()),
            least.minus(budget.own())));
  }
}
