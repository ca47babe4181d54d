package org.saradnja.funding.calls.drafting;

/**
 * Why a call is corrected, annulled or returned: the reason becomes public, so there must be one.
 */
final class Reasons {

  private static final int LONGEST = 2_000;

  private Reasons() {}

  /** Whether something was written that fits beside the act. */
  static boolean isGiven(String reason) {
    return !reason.isBlank() && reason.length() <= LONGEST;
  }
}
