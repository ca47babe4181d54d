package org.saradnja.funding.calls.asking;

import org.saradnja.base.kernel.Refusal;

/** Why the rules refuse a question or its answer. */
enum QuestionRefusal implements Refusal {
  /** Questions are taken as long as applications are; argument: until when they were. */
  CLOSED("closed"),
  /** A published answer stays. */
  ANSWERED("answered");

  private final String name;

  QuestionRefusal(String name) {
    this.name = name;
  }

  @Override
  public String key() {
    return "questions." + name;
  }
}
