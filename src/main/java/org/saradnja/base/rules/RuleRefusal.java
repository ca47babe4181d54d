package org.saradnja.base.rules;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why a unit's own rule, or a declaration about the calendar, is not recorded. */
enum RuleRefusal implements Refusal {
  NOT_TO_BE_CHANGED("rules.notToBeChanged", PlatformRule.UNITS_OWN_RULES),
  NOT_A_VALUE("rules.notAValue", PlatformRule.UNITS_OWN_RULES),
  NOT_A_START("rules.notAStart", PlatformRule.UNITS_OWN_RULES),
  WEAKER_WITHOUT_REASON("rules.weakerWithoutReason", PlatformRule.UNITS_OWN_RULES),
  NOT_BACKWARDS("rules.notBackwards", PlatformRule.NOT_BACKWARDS),
  DAY_HAS_PASSED("rules.dayHasPassed", PlatformRule.NOT_BACKWARDS),
  NOTHING_CHANGES("rules.nothingChanges", Ground.HOLIDAYS_ACT),
  SUSPENSION_OVER("rules.suspensionOver", PlatformRule.NOT_BACKWARDS),
  SUSPENSIONS_OVERLAP("rules.suspensionsOverlap", Ground.rule("extraordinary-extension")),
  NOTHING_TO_WITHDRAW("rules.nothingToWithdraw", PlatformRule.SOMETHING_CHANGES);

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
