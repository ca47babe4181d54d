package org.saradnja.training.trainers.selecting;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why an act of the selection is refused. */
enum SelectingRefusal implements Refusal {
  STILL_OPEN("selection.stillOpen", PlatformRule.IN_TIME),
  ANNULLED("selection.annulled", PlatformRule.WHAT_ENDED),
  WRONG_SIZE("selection.wrongSize", Ground.rule("trainer-committee-size")),
  IS_APPLICANT("selection.isApplicant", PlatformRule.NOT_IN_ONES_OWN_CAUSE),
  APPOINTED_ALREADY("selection.appointedAlready", PlatformRule.ONCE),
  SIGNED_ALREADY("selection.signedAlready", PlatformRule.ONCE),
  NOT_SIGNED("selection.notSigned", PlatformRule.NOT_IN_ONES_OWN_CAUSE),
  IN_CONFLICT("selection.inConflict", PlatformRule.NOT_IN_ONES_OWN_CAUSE),
  NOT_READY("selection.notReady", PlatformRule.COMPLETE),
  DECIDED("selection.decided", PlatformRule.ONCE),
  NUMBER_TAKEN("selection.numberTaken", PlatformRule.ONE_OF_A_KIND);

  private final String key;
  private final Ground ground;

  SelectingRefusal(String key, Ground ground) {
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
