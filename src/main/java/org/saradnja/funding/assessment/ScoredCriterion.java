package org.saradnja.funding.assessment;

import com.fasterxml.jackson.annotation.JsonFormat;

/**
 * A criterion as the list is computed with it: a member gives whole points from 0 to the maximum.
 *
 * @param breaksTies whether more points here win at equal totals
 */
public record ScoredCriterion(
    String code,
    String name,
    @JsonFormat(shape = JsonFormat.Shape.STRING) int maximum,
    boolean breaksTies) {

  public ScoredCriterion {
    if (maximum < 1) {
      throw new IllegalArgumentException("At least one point can be given for " + code);
    }
  }
}
