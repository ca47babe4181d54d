package org.saradnja.training.exams;

/** Why a question cannot be put to anybody yet; texts under {@code exams.fault.NAME}. */
public enum Fault {
  NO_STEM,
  TOO_FEW_CHOICES,
  EMPTY_CHOICE,
  CHOICE_TWICE,
  NO_RIGHT_CHOICE,
  SHARES_NOT_WHOLE,
  TOO_FEW_PAIRS,
  HALF_A_PAIR,
  NO_KEY,
  EMPTY_KEY,
  NO_WHOLE_KEY,
  TOO_MANY_ROWS,
  TOO_LONG
}
