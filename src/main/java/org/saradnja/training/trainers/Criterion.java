package org.saradnja.training.trainers;

/**
 * By what applicants are chosen: points up to a most, or yes and no.
 *
 * @param scored false when it is answered with yes or no
 * @param most points; of yes and no it is 1
 */
public record Criterion(String code, boolean scored, int most, Requirement words) {

  public boolean allows(int points) {
    return points >= 0 && points <= most;
  }
}
