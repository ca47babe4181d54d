package org.saradnja.training.exams.setting;

import org.saradnja.base.kernel.Refusal;

/** Why the organiser's act on a test is refused. */
enum ExamRefusal implements Refusal {
  NOT_PREPARED("exams.notPrepared"),
  NOT_OPEN("exams.notOpen"),
  NOT_ON_THE_DAY("exams.notOnTheDay"),
  WINDOW_OVER("exams.windowOver"),
  TOO_FEW_QUESTIONS("exams.tooFewQuestions"),
  CANCELLED("exams.sessionCancelled");

  private final String key;

  ExamRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
