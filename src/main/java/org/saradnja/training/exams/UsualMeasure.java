package org.saradnja.training.exams;

import java.time.LocalDate;

/** What a test is offered for a start where its programme has no blueprint. */
public interface UsualMeasure {

  /** It draws nothing yet: from what is drawn no rule can say. */
  Measure on(LocalDate day);
}
