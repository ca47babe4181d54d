package org.saradnja.training.programmes;

/**
 * Where a programme belongs (Law on Employees in Autonomous Provinces and Local Self-Government
 * Units, Article 121 and those inserted after it).
 */
public enum ProgrammeKind {
  /** Уводни програм. */
  INDUCTION,
  /** Општи програм континуираног стручног усавршавања. */
  CONTINUOUS_GENERAL,
  /** Секторски програм континуираног стручног усавршавања. */
  CONTINUOUS_SECTOR,
  /** Програм обуке руководилаца. */
  MANAGERS,
  /** Посебни програм, run by a body for its own needs once it stands in the Central records. */
  SPECIAL;

  public ProgrammeFamily family() {
    return switch (this) {
      case INDUCTION, CONTINUOUS_GENERAL, CONTINUOUS_SECTOR -> ProgrammeFamily.GENERAL;
      case MANAGERS -> ProgrammeFamily.MANAGERS;
      case SPECIAL -> ProgrammeFamily.SPECIAL;
    };
  }
}
