package org.saradnja.base.rules;

import org.saradnja.base.kernel.Refusal;

/** Why a unit's own rule, or a declaration about the calendar, is not recorded. */
enum RuleRefusal implements Refusal {
  NOT_TO_BE_CHANGED("rules.notToBeChanged"),
  NOT_A_VALUE("rules.notAValue"),
  NOT_A_START("rules.notAStart"),
  WEAKER_WITHOUT_REASON("rules.weakerWithoutReason"),
  NOT_BACKWARDS("rules.notBackwards"),
  DAY_HAS_PASSED("rules.dayHasPassed"),
  NOTHING_CHANGES("rules.nothingChanges"),
  SUSPENSION_OVER("rules.suspensionOver"),
  SUSPENSIONS_OVERLAP("rules.suspensionsOverlap"),
  NOTHING_TO_WITHDRAW("rules.nothingToWithdraw");

  private final String key;

  RuleRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
