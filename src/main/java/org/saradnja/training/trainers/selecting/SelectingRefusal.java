package org.saradnja.training.trainers.selecting;

import org.saradnja.base.kernel.Refusal;

/** Why an act of the selection is refused. */
enum SelectingRefusal implements Refusal {
  STILL_OPEN("selection.stillOpen"),
  ANNULLED("selection.annulled"),
  WRONG_SIZE("selection.wrongSize"),
  IS_APPLICANT("selection.isApplicant"),
  APPOINTED_ALREADY("selection.appointedAlready"),
  SIGNED_ALREADY("selection.signedAlready"),
  NOT_SIGNED("selection.notSigned"),
  IN_CONFLICT("selection.inConflict"),
  NOT_READY("selection.notReady"),
  DECIDED("selection.decided"),
  NUMBER_TAKEN("selection.numberTaken");

  private final String key;

  SelectingRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
