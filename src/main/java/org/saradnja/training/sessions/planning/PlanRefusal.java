package org.saradnja.training.sessions.planning;

import org.saradnja.base.kernel.Refusal;

/** Why an act on a series or a training is refused. */
enum PlanRefusal implements Refusal {
  CODE_TAKEN("sessions.codeTaken"),
  OTHER_YEAR("sessions.otherYear"),
  NOT_YET_ADOPTED("sessions.notYetAdopted"),
  NOT_IN_RECORDS("sessions.notInRecords"),
  DAYS_DIFFER("sessions.daysDiffer"),
  NO_TRAINER("sessions.noTrainer"),
  NOT_ACCREDITED("sessions.notAccredited"),
  ROOM_TOO_SMALL("sessions.roomTooSmall"),
  CLOSED_ALREADY("sessions.closedAlready"),
  NOT_PLANNED("sessions.notPlanned"),
  NOT_ANNOUNCED("sessions.notAnnounced"),
  BEGUN("sessions.begun"),
  NOT_HELD_YET("sessions.notHeldYet"),
  NOT_HELD_NOW("sessions.notHeldNow");

  private final String key;

  PlanRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
