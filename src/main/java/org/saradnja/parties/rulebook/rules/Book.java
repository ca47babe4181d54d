package org.saradnja.parties.rulebook.rules;

import java.time.LocalDate;
import java.util.List;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.rules.OwnRules;
import org.saradnja.base.rules.Rule;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RuleKey;
import org.springframework.stereotype.Component;

/** The book as it stands today. */
@Component
class Book {

  private final RuleBook rules;
  private final OwnRules ownRules;
  private final LegalTime time;

  Book(RuleBook rules, OwnRules ownRules, LegalTime time) {
    this.rules = rules;
    this.ownRules = ownRules;
    this.time = time;
  }

  LocalDate day() {
    return time.today();
  }

  UnitRules today() {
    return new UnitRules(rules, ownRules, day());
  }

  List<Rule> national() {
    return rules.all(RuleBook.NO_UNIT, day());
  }

  /** What units adopted and what holds today. */
  List<Recorded> held() {
    return Recorded.on(day(), ownRules.all()).stream().filter(Recorded::holds).toList();
  }

  /** A rule that the platform knows by its key, as it holds in the unit. */
  Rule rule(String unit, String key) {
    return RuleKey.of(key)
        .map(known -> rules.on(known, unit, day()))
        .orElseThrow(() -> new NoSuchThing("rule " + key));
  }
}
