package org.saradnja.training.programmes.keeping;

import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.training.programmes.ProgrammeCode;
import org.saradnja.training.programmes.ProgrammeKind;
import org.saradnja.training.programmes.ProgrammeText;

/**
 * What the Academy writes about one yearly version of a programme.
 *
 * @param title in Serbian Cyrillic
 * @param subject code of the area of professional training
 */
record Content(
    ProgrammeCode code,
    int year,
    ProgrammeKind kind,
    String title,
    String subject,
    ProgrammeText text) {

  private static final int FIRST_YEAR = 2017;
  private static final int LAST_YEAR = 2099;

  Content {
    if (!isYear(year) || title.isBlank()) {
      throw new IllegalArgumentException("A programme has a title and a year: " + year);
    }
  }

  /** The Academy exists since the Law of 2017. */
  static boolean isYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  Content forYear(int other) {
    return new Content(code, other, kind, title, subject, text);
  }

  Digest digest() {
    return Digest.of(CanonicalJson.of(this));
  }
}
