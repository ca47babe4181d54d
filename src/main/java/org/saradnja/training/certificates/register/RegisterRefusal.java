package org.saradnja.training.certificates.register;

import org.saradnja.base.kernel.Refusal;

/** Why a document is not issued, or an entry not made. */
enum RegisterRefusal implements Refusal {
  NOT_OVER("certificates.notOver"),
  CANCELLED("certificates.cancelled"),
  NO_PARTICIPANTS("certificates.noParticipants"),
  NO_ISSUER("certificates.noIssuer"),
  NAMED_ALREADY("certificates.namedAlready"),
  NOTHING_TO_CORRECT("certificates.nothingToCorrect"),
  REVOKED("certificates.revoked");

  private final String key;

  RegisterRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
