package org.saradnja.training.exams.bank;

import org.saradnja.base.kernel.Refusal;

/** Why the bank refuses an act on a question. */
enum BankRefusal implements Refusal {
  WITHDRAWN("exams.questionWithdrawn"),
  NOT_CONFIRMABLE("exams.questionNotConfirmable"),
  MODULE_THERE_ALREADY("exams.moduleThereAlready");

  private final String key;

  BankRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
