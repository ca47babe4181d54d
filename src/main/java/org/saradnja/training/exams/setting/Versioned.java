package org.saradnja.training.exams.setting;

import org.saradnja.training.exams.Exam;

/** A test and the version at which it was read. */
record Versioned(Exam exam, int version) {

  Versioned with(Exam changed) {
    return new Versioned(changed, version);
  }
}
