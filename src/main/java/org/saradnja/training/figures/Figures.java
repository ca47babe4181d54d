package org.saradnja.training.figures;

/**
 * What was counted of some trainings.
 *
 * @param sessions trainings that were held to their end
 * @param participants seats whose holders were there on at least one day
 * @param notStated participants who said neither
 * @param certificates certificates that stand; {@code confirmations} likewise
 * @param units whose employees earned those certificates
 * @param unitsTakingPart whose employees took part
 */
public record Figures(
    int sessions,
    int participants,
    int women,
    int men,
    int notStated,
    int certificates,
    int confirmations,
    UnitCounts units,
    UnitCounts unitsTakingPart) {

  public static final Figures NONE =
      new Figures(0, 0, 0, 0, 0, 0, 0, UnitCounts.NONE, UnitCounts.NONE);

  /** Those who took part and have no certificate. */
  public int withoutCertificate() {
    return participants - certificates;
  }

  /** The part of participants who have a certificate, in hundredths of a percent. */
  public int certifiedShare() {
    return participants == 0 ? 0 : (int) Math.round(certificates * WHOLE / (double) participants);
  }

  private static final int WHOLE = 10_000;
}
