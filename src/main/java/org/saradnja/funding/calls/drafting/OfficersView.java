package org.saradnja.funding.calls.drafting;

import java.time.LocalDate;
import java.util.List;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.base.rules.Area;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.PublishedText.Issuer;
import org.saradnja.funding.calls.drafting.Call.Draft;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units;
import org.springframework.stereotype.Component;

/** What the officers of a unit may see of its calls; for everybody else drafts do not exist. */
@Component
class OfficersView {

  private final CallTable calls;
  private final Authorisation authorisation;
  private final People people;
  private final Units units;
  private final RuleBook rules;
  private final LegalTime time;

  OfficersView(
      CallTable calls,
      Authorisation authorisation,
      People people,
      Units units,
      RuleBook rules,
      LegalTime time) {
    this.calls = calls;
    this.authorisation = authorisation;
    this.people = people;
    this.units = units;
    this.rules = rules;
    this.time = time;
  }

  /** The units for which somebody drafts calls today. */
  List<UnitId> units(SignedIn who) {
    return authorisation.units(who, Doing.DRAFT_CALL);
  }

  List<Call> calls(UnitId unit) {
    return calls.of(unit);
  }

  /** A call of a unit for which somebody drafts calls. */
  Versioned<Call> call(SignedIn who, String code) {
    var found = calls.find(new CallCode(code)).orElseThrow(() -> new NoSuchThing("call " + code));
    authorisation.require(who, Doing.DRAFT_CALL, new Party.OfUnit(found.value().unit()));
    return found;
  }

  DraftWords words(Draft draft, int version, OnPlan plan, PlanRowPage row, Texts t) {
    return new DraftWords(
        draft,
        version,
        issuer(draft.unit()),
        rules(draft.unit()),
        areas(),
        plan,
        row,
        t.name(people.nameOf(draft.saved().by())),
        t);
  }

  RulesInForce rules(UnitId unit) {
    return rules.inForce(unit.slug(), time.today());
  }

  RulesInForce rules(UnitId unit, LocalDate day) {
    return rules.inForce(unit.slug(), day);
  }

  Issuer issuer(UnitId unit) {
    return Issuer.of(units.get(unit));
  }

  /** All areas of public interest, in the order of the law. */
  List<Area> areas() {
    return rules.areas();
  }
}
