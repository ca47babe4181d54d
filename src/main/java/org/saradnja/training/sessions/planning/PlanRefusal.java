package org.saradnja.training.sessions.planning;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why an act on a series or a training is refused. */
enum PlanRefusal implements Refusal {
  CODE_TAKEN("sessions.codeTaken", PlatformRule.ONE_OF_A_KIND),
  OTHER_YEAR("sessions.otherYear", PlatformRule.IN_TIME),
  NOT_YET_ADOPTED("sessions.notYetAdopted", PlatformRule.IN_ORDER),
  NOT_IN_RECORDS("sessions.notInRecords", Ground.CENTRAL_RECORDS),
  DAYS_DIFFER("sessions.daysDiffer", PlatformRule.COMPLETE),
  NO_TRAINER("sessions.noTrainer", PlatformRule.COMPLETE),
  NOT_ACCREDITED("sessions.notAccredited", Ground.REGULATION_90_ARTICLE_5),
  ROOM_TOO_SMALL("sessions.roomTooSmall", PlatformRule.LIMITS),
  CLOSED_ALREADY("sessions.closedAlready", Ground.rule("training-closing")),
  NOT_PLANNED("sessions.notPlanned", PlatformRule.IN_ORDER),
  NOT_ANNOUNCED("sessions.notAnnounced", PlatformRule.IN_ORDER),
  BEGUN("sessions.begun", PlatformRule.IN_TIME),
  NOT_HELD_YET("sessions.notHeldYet", PlatformRule.AS_IT_HAPPENED),
  NOT_HELD_NOW("sessions.notHeldNow", PlatformRule.AS_IT_HAPPENED);

  private final String key;
  private final Ground ground;

  PlanRefusal(String key, Ground ground) {
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
