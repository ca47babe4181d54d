package org.saradnja.training.exams.setting;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why the organiser's act on a test is refused. */
enum ExamRefusal implements Refusal {
  NOT_PREPARED("exams.notPrepared", PlatformRule.IN_ORDER),
  NOT_OPEN("exams.notOpen", PlatformRule.IN_ORDER),
  NOT_ON_THE_DAY("exams.notOnTheDay", PlatformRule.IN_TIME),
  WINDOW_OVER("exams.windowOver", PlatformRule.IN_TIME),
  TOO_FEW_QUESTIONS("exams.tooFewQuestions", PlatformRule.COMPLETE),
  CANCELLED("exams.sessionCancelled", PlatformRule.WHAT_ENDED),
  DEPARTURE_WITHOUT_REASON("exams.departureWithoutReason", PlatformRule.WITH_REASONS),
  ANOTHER_BLUEPRINT("exams.anotherBlueprint", PlatformRule.AS_SEEN);

  private final String key;
  private final Ground ground;

  ExamRefusal(String key, Ground ground) {
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
