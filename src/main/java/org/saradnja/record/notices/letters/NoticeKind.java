package org.saradnja.record.notices.letters;

/** What a letter is about; its words stand under {@code letter.KEY.subject} and {@code .body}. */
enum NoticeKind {
  FIRST_PASSWORD("firstPassword"),
  ACCOUNT_THERE_ALREADY("accountThereAlready"),
  PASSWORD_RESET("passwordReset"),
  ADDRESS_TO_CONFIRM("addressToConfirm"),
  ADDRESS_MOVE_ASKED("addressMoveAsked"),
  ADDRESS_MOVED("addressMoved"),
  ADDRESS_WANTED("addressWanted"),
  CALL_PUBLISHED("callPublished"),
  CALL_CORRECTED("callCorrected"),
  CALL_ANNULLED("callAnnulled"),
  LEAVE_ASKED("leaveAsked"),
  LEAVE_GIVEN("leaveGiven"),
  LEAVE_REFUSED("leaveRefused"),
  QUESTION_ANSWERED("questionAnswered"),
  APPLICATION_RECEIVED("applicationReceived"),
  COMPLETION_ASKED("completionAsked"),
  APPLICATION_REJECTED("applicationRejected"),
  COMMISSION_APPOINTED("commissionAppointed"),
  LIST_PUBLISHED("listPublished"),
  SEAT_GIVEN("seatGiven"),
  WAITING_LISTED("waitingListed"),
  SEAT_OFFERED("seatOffered"),
  OFFER_LAPSED("offerLapsed"),
  ENROLMENT_REFUSED("enrolmentRefused"),
  TRAINING_CHANGED("trainingChanged"),
  TRAINING_CANCELLED("trainingCancelled"),
  CERTIFICATE_ISSUED("certificateIssued"),
  CERTIFICATE_CORRECTED("certificateCorrected"),
  CERTIFICATE_REVOKED("certificateRevoked"),
  TRAINING_REMINDER("trainingReminder"),
  ANSWERS_ASKED("answersAsked"),
  OPINIONS_ASKED("opinionsAsked"),
  COLLEAGUE_LISTED("colleagueListed"),
  COLLEAGUE_OFFERED("colleagueOffered"),
  COLLEAGUE_LAPSED("colleagueLapsed"),
  COLLEAGUE_REFUSED("colleagueRefused"),
  COLLEAGUES_REMINDER("colleaguesReminder"),
  TRAINER_APPLICATION_RECEIVED("trainerApplicationReceived"),
  TRAINER_COMMITTEE_APPOINTED("trainerCommitteeAppointed"),
  TRAINER_SELECTION_DECIDED("trainerSelectionDecided"),
  TRAINER_CALL_ANNULLED("trainerCallAnnulled"),
  ENROLMENT_RECEIVED("enrolmentReceived"),
  TRAINER_ENGAGED("trainerEngaged"),
  TRAINER_CHANGED("trainerChanged"),
  TRAINER_RELEASED("trainerReleased"),
  TRAINER_SPARED("trainerSpared"),
  TRAINER_REMINDER("trainerReminder"),
  TRAINER_EVALUATED("trainerEvaluated"),
  INVITATION("invitation");

  private final String key;

  NoticeKind(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }
}
