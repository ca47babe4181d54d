package org.saradnja.base.rules;

import org.saradnja.base.kernel.Refusal;

/** Why a unit's own rule, or a declaration about the calendar, is not recorded. */
enum RuleRefusal implements Refusal {
  NOT_TO_BE_CHANGED("rules.notToBeChanged"),
  NOT_A_VALUE("rules.notAValue"),
  NOT_A_START("rules.notAStart"),
  WEAKER_WITHOUT_REASON("rules.weakerWithoutReason"),
  NOT_BACKWARDS("rules.notBackwards");

  private final String key;

  RuleRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
