package org.saradnja.training.exams.blueprint;

import org.saradnja.base.kernel.Refusal;

/** Why a blueprint is not entered. */
enum BlueprintRefusal implements Refusal {
  IN_THE_PAST("exams.blueprintInThePast"),
  ANOTHER_FROM_THAT_DAY("exams.anotherBlueprintFromThatDay");

  private final String key;

  BlueprintRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
