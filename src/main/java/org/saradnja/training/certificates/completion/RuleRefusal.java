package org.saradnja.training.certificates.completion;

import org.saradnja.base.kernel.Refusal;

/** Why a rule is not entered. */
enum RuleRefusal implements Refusal {
  IN_THE_PAST("certificates.ruleInThePast"),
  ANOTHER_FROM_THAT_DAY("certificates.anotherRuleFromThatDay");

  private final String key;

  RuleRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
