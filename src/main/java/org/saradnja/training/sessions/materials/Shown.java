package org.saradnja.training.sessions.materials;

import java.time.LocalDateTime;
import org.saradnja.training.sessions.Session;

/** From when a material of a training is shown. */
enum Shown {
  /** As soon as it is put up. */
  BEFORE,
  /** From the first hour of the first day. */
  ON_THE_DAY,
  /** Once the last day has ended. */
  AFTER;

  boolean isReached(Session session, LocalDateTime now) {
    return switch (this) {
      case BEFORE -> true;
      case ON_THE_DAY -> !now.toLocalDate().isBefore(session.days().getFirst().day());
      case AFTER -> !now.isBefore(session.lastDay().day().atTime(session.lastDay().until()));
    };
  }
}
