package org.saradnja.training.exams.bank;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why the bank refuses an act on a question. */
enum BankRefusal implements Refusal {
  WITHDRAWN("exams.questionWithdrawn", PlatformRule.WHAT_ENDED),
  NOT_CONFIRMABLE("exams.questionNotConfirmable", PlatformRule.IN_ORDER),
  MODULE_THERE_ALREADY("exams.moduleThereAlready", PlatformRule.ONE_OF_A_KIND);

  private final String key;
  private final Ground ground;

  BankRefusal(String key, Ground ground) {
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
