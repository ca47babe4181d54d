package org.saradnja.training.exams;

/** In which order questions and offered answers stand on a paper. */
public enum QuestionOrder {
  /** Of each paper its own, so that neighbours have different papers before them. */
  SHUFFLED,
  /** As the modules follow and as the answers were written. */
  AS_WRITTEN
}
