package org.saradnja.base.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every rule in force in a unit on one day, with the calendar that counts its terms: all that a
 * pure decision needs to know of the law.
 */
public record RulesInForce(LocalDate day, Map<String, Rule> rules, WorkCalendar calendar) {

  public RulesInForce {
    rules = Map.copyOf(rules);
  }

  public static RulesInForce of(LocalDate day, Collection<Rule> rules, WorkCalendar calendar) {
    var byKey =
        rules.stream()
            .collect(Collectors.toMap(rule -> rule.national().key(), Function.identity()));
    return new RulesInForce(day, byKey, calendar);
  }

  /** A key without a rule is a defect. */
  public Rule on(RuleKey key) {
    var rule = rules.get(key.code());
    if (rule == null) {
      throw new IllegalStateException("No rule " + key.code() + " on " + day);
    }
    return rule;
  }

  /** Where the unit gives a party less, or takes an office longer, than the nation. */
  public List<Rule> weaker(Collection<RuleKey> keys) {
    return keys.stream().map(this::on).filter(Rule::isWeaker).toList();
  }
}
