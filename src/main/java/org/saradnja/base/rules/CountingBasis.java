package org.saradnja.base.rules;

/**
 * The provisions on which counting rests (rules ).
 *
 * @param event the day of the event is not counted
 * @param lastDay a term does not end on a day on which nobody works
 * @param running days on which nobody works do not stop a term
 * @param workingDays a term in working days leaves the others out
 */
public record CountingBasis(
    Provision event, Provision lastDay, Provision running, Provision workingDays) {

  private static final Provision PROCEDURE =
      new Provision("administrative-procedure-act", "81", false);

  /** As the national rules were first loaded; a test holds the two together. */
  static final CountingBasis AS_KNOWN =
      new CountingBasis(
          PROCEDURE, PROCEDURE, PROCEDURE, new Provision("procurement-act-by-analogy", "", true));
}
