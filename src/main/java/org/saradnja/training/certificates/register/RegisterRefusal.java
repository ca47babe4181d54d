package org.saradnja.training.certificates.register;

import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;

/** Why a document is not issued, or an entry not made. */
enum RegisterRefusal implements Refusal {
  NOT_OVER("certificates.notOver", PlatformRule.IN_TIME),
  CANCELLED("certificates.cancelled", PlatformRule.WHAT_ENDED),
  NO_PARTICIPANTS("certificates.noParticipants", PlatformRule.COMPLETE),
  NO_ISSUER("certificates.noIssuer", PlatformRule.COMPLETE),
  NAMED_ALREADY("certificates.namedAlready", PlatformRule.PUBLISHED_STAYS),
  NOTHING_TO_CORRECT("certificates.nothingToCorrect", PlatformRule.SOMETHING_CHANGES),
  REVOKED("certificates.revoked", PlatformRule.WHAT_ENDED);

  private final String key;
  private final Ground ground;

  RegisterRefusal(String key, Ground ground) {
    this.key = key;
    this.ground = ground;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Ground ground() {
    return ground;
  }
}
