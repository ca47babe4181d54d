package org.saradnja.training.exams;

/** What the right answer of a question rests on. */
public enum Basis {
  /** A source that was read states it. */
  PROVISION,
  /** What public bodies do; the wording of the provision still has to be checked. */
  PRACTICE,
  /** Nobody has confirmed it: the question stays a draft. */
  UNVERIFIED;

  public boolean allowsConfirmation() {
    return this != UNVERIFIED;
  }
}
