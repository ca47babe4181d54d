package org.saradnja.funding.assessment;

import com.fasterxml.jackson.annotation.JsonFormat;

/**
 * How many members must have scored an application: more than this part of all of them (rule
 * A recused member is still counted among all. Of three members more than 50 % are two.
 */
public record Quorum(
    int members, @JsonFormat(shape = JsonFormat.Shape.STRING) int moreThanPercent) {

  private static final int ALL = 100;

  public Quorum {
    if (members < 1 || moreThanPercent < 0 || moreThanPercent >= ALL) {
      throw new IllegalArgumentException("No quorum is made of " + members + " members");
    }
  }

  public boolean isMetBy(int scored) {
    return scored * ALL > members * moreThanPercent;
  }

  /** The least number of members who must score. */
  public int least() {
    return members * moreThanPercent / ALL + 1;
  }
}
