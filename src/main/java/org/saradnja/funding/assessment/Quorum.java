package org.saradnja.funding.assessment;

/**
 * Each application must be scored by more than half of all members of the commission; a recused
 * member is still counted among all (rule R-045).
 */
public final class Quorum {

  private Quorum() {}

  public static boolean isMet(int members, int scored) {
    return 2 * scored > members;
  }

  /** How many must score at least. */
  public static int of(int members) {
    return members / 2 + 1;
  }
}
