package org.saradnja.training.evaluation.giving;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why an answer is not taken. */
enum GivingRefusal implements Refusal {
  ALREADY_GIVEN("evaluation.alreadyGiven", PlatformRule.ONCE),
  NOT_YET("evaluation.notYet", PlatformRule.IN_TIME),
  CLOSED("evaluation.closed", Ground.rule("evaluation-window")),
  FORM_CHANGED("evaluation.formChanged", PlatformRule.AS_SEEN),
  NO_PAPER_LEFT("evaluation.noPaperLeft", PlatformRule.ONCE);

  private final String key;
  private final Ground ground;

  GivingRefusal(String key, Ground ground) {
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
