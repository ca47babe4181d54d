package org.saradnja.training.evaluation.opinions;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why an opinion of a superior is not taken. */
enum OpinionRefusal implements Refusal {
  NOT_YET("evaluation.opinionNotYet", Ground.rule("superior-opinion")),
  ALREADY_GIVEN("evaluation.opinionGiven", PlatformRule.ONCE);

  private final String key;
  private final Ground ground;

  OpinionRefusal(String key, Ground ground) {
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
