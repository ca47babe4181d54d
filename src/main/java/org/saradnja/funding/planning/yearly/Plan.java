package org.saradnja.funding.planning.yearly;

import java.time.Instant;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.funding.planning.PlanId;
import org.saradnja.funding.planning.PlanRowId;
import org.saradnja.funding.planning.PlannedCall;
import org.saradnja.parties.registry.UnitId;

/**
 * The plan of one unit for one year. There is always a working paper; once published, it is what
 * the next amendment will say, and the edition in force says what holds.
 */
sealed interface Plan {

  PlanId id();

  UnitId unit();

  int year();

  PlanText working();

  Saved saved();

  Plan rewrite(PlanText rewritten, Saved now);

  default Plan write(PlannedCall row, Saved now) {
    if (row.period().first().getYear() != year() || row.period().last().getYear() != year()) {
      throw new ActRefused(PlanRefusal.OTHER_YEAR, year());
    }
    return rewrite(working().with(row), now);
  }

  default Plan remove(PlanRowId row, Saved now) {
    return rewrite(working().without(row), now);
  }

  /** Nothing of it is public yet. */
  record Draft(PlanId id, UnitId unit, int year, PlanText working, Saved saved) implements Plan {

    @Override
    public Draft rewrite(PlanText rewritten, Saved now) {
      return new Draft(id, unit, year, rewritten, now);
    }

    PublishedPlan publish(Instant now) {
      if (working.rows().isEmpty()) {
        throw new ActRefused(PlanRefusal.EMPTY);
      }
      return new PublishedPlan(unit.slug(), year, 1, now, "", working);
    }
  }

  record InForce(PlanId id, UnitId unit, int year, Edition edition, PlanText working, Saved saved)
      implements Plan {

    @Override
    public InForce rewrite(PlanText rewritten, Saved now) {
      return new InForce(id, unit, year, edition, rewritten, now);
    }

    boolean isChanged() {
      return !working.equals(edition.text());
    }

    /** Every row of the plan may leave it later; a plan without rows says that nothing is left. */
    PublishedPlan amend(String reason, Instant now) {
      if (!isChanged()) {
        throw new ActRefused(PlanRefusal.NOTHING_CHANGED);
      }
      return new PublishedPlan(unit.slug(), year, edition.number() + 1, now, reason, working);
    }
  }
}
