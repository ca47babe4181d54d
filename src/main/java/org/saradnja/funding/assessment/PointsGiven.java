package org.saradnja.funding.assessment;

/** Whole points for one criterion, with the reason in words. */
public record PointsGiven(int points, String reason) {

  public PointsGiven {
    if (points < 0 || reason.isBlank()) {
      throw new IllegalArgumentException("Points are not negative and have a reason");
    }
  }
}
