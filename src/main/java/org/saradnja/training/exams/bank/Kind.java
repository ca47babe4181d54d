package org.saradnja.training.exams.bank;

import org.saradnja.training.exams.Task;

/** What kinds of questions there are, for those who write and look for them. */
enum Kind {
  SINGLE,
  MULTIPLE,
  TRUE_FALSE,
  MATCHING,
  NUMBER,
  TEXT;

  static Kind of(Task task) {
    return switch (task) {
      case Task.SingleChoice _ -> SINGLE;
      case Task.MultipleChoice _ -> MULTIPLE;
      case Task.TrueFalse _ -> TRUE_FALSE;
      case Task.Matching _ -> MATCHING;
      case Task.Numeric _ -> NUMBER;
      case Task.ShortText _ -> TEXT;
    };
  }

  boolean hasRows() {
    return this != TRUE_FALSE;
  }

  boolean hasShares() {
    return this != TRUE_FALSE && this != MATCHING;
  }

  /** Whether a row has a second text beside the first: the other side, or the tolerance. */
  boolean hasPairs() {
    return this == MATCHING || this == NUMBER;
  }

  String textKey() {
    return "exams.kind." + name();
  }
}
