package org.saradnja.training.certificates.completion;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why a rule is not entered. */
enum RuleRefusal implements Refusal {
  IN_THE_PAST("certificates.ruleInThePast", PlatformRule.NOT_BACKWARDS),
  ANOTHER_FROM_THAT_DAY("certificates.anotherRuleFromThatDay", PlatformRule.ONE_OF_A_KIND);

  private final String key;
  private final Ground ground;

  RuleRefusal(String key, Ground ground) {
    this.key = key;
    this.ground = ground;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Ground ground() {
    return ground;
  }
}
