package org.saradnja.training.trainers.calling;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why an act on a call for trainers is refused. */
enum CallingRefusal implements Refusal {
  TOO_SHORT("trainerCalls.tooShort", Ground.rule("trainer-call-window")),
  PUBLISHED_ALREADY("trainerCalls.publishedAlready", PlatformRule.PUBLISHED_STAYS),
  NOT_PUBLISHED("trainerCalls.notPublished", PlatformRule.IN_ORDER),
  BEFORE_PUBLICATION("trainerCalls.beforePublication", PlatformRule.AS_IT_HAPPENED),
  ANNULLED("trainerCalls.annulled", PlatformRule.WHAT_ENDED),
  DECIDED("trainerCalls.decided", PlatformRule.PUBLISHED_STAYS);

  private final String key;
  private final Ground ground;

  CallingRefusal(String key, Ground ground) {
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
