package org.saradnja.portal.listing.units;

import java.util.List;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.rules.Rule;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.parties.registry.UnitId;
import org.springframework.stereotype.Component;

/** What a unit adopted instead of the national rules and what holds today. */
@Component
class OwnRulesInForce {

  private final RuleBook rules;
  private final LegalTime time;

  OwnRulesInForce(RuleBook rules, LegalTime time) {
    this.rules = rules;
    this.time = time;
  }

  List<Rule> of(UnitId unit) {
    return rules.all(unit.slug(), time.today()).stream().filter(Rule::isOwn).toList();
  }
}
