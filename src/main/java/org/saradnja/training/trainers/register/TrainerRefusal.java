package org.saradnja.training.trainers.register;

import org.saradnja.base.kernel.Refusal;

/** Why an act on the permanent list is refused. */
enum TrainerRefusal implements Refusal {
  ALREADY_ACCREDITED("trainers.alreadyAccredited"),
  ALREADY_ENDED("trainers.alreadyEnded"),
  ENDS_BEFORE_IT_BEGAN("trainers.endsBeforeItBegan"),
  NOT_YET("trainers.notYet"),
  ALREADY_LISTED("trainers.alreadyListed"),
  SUSPENDED_ALREADY("trainers.suspendedAlready"),
  NOT_SUSPENDED("trainers.notSuspended"),
  NOT_ENGAGED("trainers.notEngaged"),
  NOT_HELD_YET("trainers.notHeldYet");

  private final String key;

  TrainerRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
