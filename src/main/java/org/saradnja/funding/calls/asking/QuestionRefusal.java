package org.saradnja.funding.calls.asking;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why the rules refuse a question or its answer. */
enum QuestionRefusal implements Refusal {
  /** Questions are taken as long as applications are; argument: until when they were. */
  CLOSED("closed", PlatformRule.IN_TIME),
  /** A published answer stays. */
  ANSWERED("answered", PlatformRule.PUBLISHED_STAYS);

  private final String name;
  private final Ground ground;

  QuestionRefusal(String name, Ground ground) {
    this.name = name;
    this.ground = ground;
  }

  @Override
  public String key() {
    return "questions." + name;
  }

  @Override
  public Ground ground() {
    return ground;
  }
}
