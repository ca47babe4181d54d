package org.saradnja.parties.people.mandates;

import java.util.List;

/** The institutions for which somebody may act here; their names stand in the texts. */
final class Institutions {

  static final List<String> CODES =
      List.of(
          "kancelarija",
          "akademija",
          "organizator",
          "predavac",
          "donator",
          "revizor",
          "instalacija");

  private Institutions() {}

  static String textKey(String code) {
    return "institution." + code;
  }
}
