package org.saradnja.training.programmes;

import java.util.Locale;

/** To which whole a programme belongs: each is adopted for one year. */
public enum ProgrammeFamily {
  /** Општи програм обуке, of the induction and of continuous training. */
  GENERAL("Општи програм обуке"),
  /** Програм обуке руководилаца. */
  MANAGERS("Програм обуке руководилаца"),
  /** Посебни програми, each adopted by its body. */
  SPECIAL("Посебни програми");

  private final String title;

  ProgrammeFamily(String title) {
    this.title = title;
  }

  /** As registers write it. */
  public String title() {
    return title;
  }

  /** Where the catalogue keeps those of a year together, for example {@code general-2027}. */
  public String anchor(int year) {
    return name().toLowerCase(Locale.ROOT) + "-" + year;
  }

  /** As the ledger names those of a year. */
  public String subject(int year) {
    return "programmes:" + anchor(year);
  }
}
