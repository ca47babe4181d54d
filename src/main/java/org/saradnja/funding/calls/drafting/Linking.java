package org.saradnja.funding.calls.drafting;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.drafting.Call.Annulled;
import org.saradnja.funding.calls.drafting.Call.Draft;
import org.saradnja.funding.calls.drafting.Call.Published;
import org.saradnja.funding.planning.PlanRowId;
import org.saradnja.funding.planning.PlannedCall;
import org.saradnja.funding.planning.Plans;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts drafts on rows of the yearly plan of their unit; work on drafts, no legal act. */
@Component
class Linking {

  private final CallTable calls;
  private final PlanRowTable rows;
  private final Plans plans;
  private final Drafting drafting;
  private final Authorisation authorisation;

  Linking(
      CallTable calls,
      PlanRowTable rows,
      Plans plans,
      Drafting drafting,
      Authorisation authorisation) {
    this.calls = calls;
    this.rows = rows;
    this.plans = plans;
    this.drafting = drafting;
    this.authorisation = authorisation;
  }

  /** Begins a draft that says what its row says: name, areas and amount. */
  @Transactional
  public CallCode begin(SignedIn who, UnitId unit, CallId id, PlanRowId row) {
    var planned = of(unit, row);
    var code = drafting.begin(who, unit, id);
    var found = calls.lock(code);
    if (rows.find(id).isEmpty() && found.value() instanceof Draft draft) {
      drafting.save(who, code, found.version(), filled(draft.text(), planned.call()));
      rows.put(id, PlanView.asItStands(planned));
    }
    return code;
  }

  /**
   * Puts a draft on a row, or on none. On another row it is another proposal: leave that was given
   * or asked for before is void, and the officer asks again.
   */
  @Transactional
  public void link(SignedIn who, CallCode code, Optional<PlanRowId> row) {
    var found = calls.lock(code);
    var unit = found.value().unit();
    authorisation.require(who, Doing.DRAFT_CALL, new Party.OfUnit(unit));
    switch (found.value()) {
      case Published _, Annulled _ ->
          throw new ActRefused(CallRefusal.ALREADY_PUBLISHED, code.value());
      case Draft draft -> {
        if (!row.equals(rows.find(draft.id()))) {
          calls.update(found.with(draft));
        }
        row.ifPresentOrElse(
            chosen -> rows.put(draft.id(), PlanView.asItStands(of(unit, chosen))),
            () -> rows.remove(draft.id()));
      }
    }
  }

  /** A row of another unit is as unknown as one that does not exist. */
  private Plans.Row of(UnitId unit, PlanRowId row) {
    return plans
        .find(row)
        .filter(found -> found.unit().equals(unit))
        .orElseThrow(() -> new NoSuchThing("row " + row.value()));
  }

  private static CallText filled(CallText text, PlannedCall row) {
    var funds = text.funds();
    return new CallText(
        new CallText.Subject(row.name(), text.subject().description(), List.copyOf(row.areas())),
        new CallText.Funds(
            row.amount(),
            funds.minimum(),
            funds.maximum(),
            funds.ownShare(),
            funds.ownShareInMoney()),
        text.applicants(),
        text.timing(),
        text.scoring(),
        text.documents(),
        text.conduct());
  }
}
