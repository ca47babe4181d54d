package org.saradnja.training.sessions;

/** As a participant stated it; figures count the third apart and never guess. */
public enum Gender {
  WOMAN,
  MAN,
  NOT_STATED
}
