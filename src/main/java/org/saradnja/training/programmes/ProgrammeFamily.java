package org.saradnja.training.programmes;

/** To which whole a programme belongs: each is adopted for one year. */
public enum ProgrammeFamily {
  /** Општи програм обуке, of the induction and of continuous training. */
  GENERAL,
  /** Програм обуке руководилаца. */
  MANAGERS,
  /** Посебни програми, each adopted by its body. */
  SPECIAL
}
