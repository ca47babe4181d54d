package org.saradnja.funding.planning.yearly;

import java.util.UUID;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.funding.planning.PlanId;
import org.saradnja.funding.planning.PlanRowId;
import org.saradnja.funding.planning.PlannedCall;
import org.saradnja.funding.planning.Realisations;
import org.saradnja.funding.planning.yearly.Plan.Draft;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Work on a plan before it is published or amended. It is not a legal act: the log has none. */
@Component
class WorkingPaper {

  private final PlanTable plans;
  private final Realisations realisations;
  private final Authorisation authorisation;
  private final LegalTime time;

  WorkingPaper(
      PlanTable plans, Realisations realisations, Authorisation authorisation, LegalTime time) {
    this.plans = plans;
    this.realisations = realisations;
    this.authorisation = authorisation;
    this.time = time;
  }

  /** Begins an empty plan; a plan that was begun already stays as it is. */
  @Transactional
  public void begin(SignedIn who, UnitId unit, int year) {
    require(who, unit);
    plans.insert(new Draft(new PlanId(UUID.randomUUID()), unit, year, PlanText.EMPTY, saved(who)));
  }

  /** Writes a row; one of the same id is replaced. */
  @Transactional
  public void write(SignedIn who, UnitId unit, int year, PlannedCall row) {
    require(who, unit);
    var found = plans.lock(unit, year);
    plans.update(found.with(found.value().write(row, saved(who))));
  }

  /** Refused while a call is drafted or published on the row. */
  @Transactional
  public void remove(SignedIn who, UnitId unit, int year, PlanRowId row) {
    require(who, unit);
    var found = plans.lock(unit, year);
    if (realisations.usesRow(row)) {
      throw new ActRefused(PlanRefusal.ROW_IN_USE);
    }
    plans.update(found.with(found.value().remove(row, saved(who))));
  }

  private Saved saved(SignedIn who) {
    return new Saved(time.now(), who.person());
  }

  private void require(SignedIn who, UnitId unit) {
    authorisation.require(who, Doing.KEEP_PLAN, new Party.OfUnit(unit));
  }
}
