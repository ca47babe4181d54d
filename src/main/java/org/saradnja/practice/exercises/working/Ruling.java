package org.saradnja.practice.exercises.working;

import java.util.Locale;

/** What an answer to an objection decides. */
enum Ruling {
  /** Усвојен: the list is made again. */
  UPHELD,
  /** Одбијен: the objection has no ground. */
  REJECTED,
  /** Одбачен: it is late, not allowed or of nobody who may object; its ground is not looked at. */
  DISMISSED;

  String textKey() {
    return "exercises.ruling." + name().toLowerCase(Locale.ROOT);
  }
}
