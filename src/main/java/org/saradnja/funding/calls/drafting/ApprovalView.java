package org.saradnja.funding.calls.drafting;

import java.time.LocalDate;
import java.util.List;
import org.saradnja.base.rules.Area;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.funding.calls.drafting.Call.Draft;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units;
import org.springframework.stereotype.Component;

/** How drafts stand with the heads of their units. */
@Component
class ApprovalView {

  private final CallTable calls;
  private final OfficersView view;
  private final PlanView plans;
  private final ProposalTable proposals;
  private final Units units;

  ApprovalView(
      CallTable calls, OfficersView view, PlanView plans, ProposalTable proposals, Units units) {
    this.calls = calls;
    this.view = view;
    this.plans = plans;
    this.proposals = proposals;
    this.units = units;
  }

  Approval of(Draft draft, int version) {
    return Approval.of(isNeeded(draft.unit()), proposals.last(draft.id()), version);
  }

  /** Of the draft as it stands now. */
  Approval of(Draft draft) {
    return of(draft, calls.find(draft.code()).orElseThrow().version());
  }

  /** In a town for exercise the head gave leave beforehand: a pair has nobody else to ask. */
  boolean isNeeded(UnitId unit) {
    return view.rules(unit).on(RuleKey.CALL_APPROVAL).isYes() && !units.isForExercise(unit);
  }

  Lawfulness lawfulness(Draft draft) {
    var rules = view.rules(draft.unit());
    return Lawfulness.of(draft.text(), rules).on(plans.of(draft), rules);
  }

  /** Nobody is asked to approve what could not be published. */
  void requireLawful(Draft draft) {
    lawfulness(draft).mustAllowPublishing();
  }

  RulesInForce rules(UnitId unit, LocalDate day) {
    return view.rules(unit, day);
  }

  /** All areas of public interest, in the order of the law. */
  List<Area> areas() {
    return view.areas();
  }
}
