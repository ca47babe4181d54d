package org.saradnja.training.exams;

/** How hard the authors of a question hold it to be. */
public enum Difficulty {
  EASY,
  MEDIUM,
  HARD
}
