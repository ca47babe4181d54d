package org.saradnja.training.evaluation;

/** When participants are asked. */
public enum Occasion {
  /** Self-assessment at the entry. */
  BEFORE,
  /** The questionnaire after the training, with the self-assessment at the exit. */
  AFTER
}
