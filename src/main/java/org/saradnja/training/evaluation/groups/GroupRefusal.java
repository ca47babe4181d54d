package org.saradnja.training.evaluation.groups;

import org.saradnja.base.kernel.Refusal;

/** Why a trainer's mark of a group is not taken. */
enum GroupRefusal implements Refusal {
  NOT_YET("evaluation.groupNotYet"),
  ALREADY_MARKED("evaluation.groupMarked");

  private final String key;

  GroupRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
