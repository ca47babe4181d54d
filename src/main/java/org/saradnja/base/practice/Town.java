package org.saradnja.base.practice;

import java.util.List;
import java.util.UUID;
import org.saradnja.base.kernel.Localised;

/**
 * A municipality of their own in which one or two trainees practise.
 *
 * @param slug under which the register of units knows it
 */
public record Town(
    UUID id, TownNumber number, String slug, Localised name, List<Trainee> trainees) {

  /** How many associations apply to its prepared call. */
  public static final int ASSOCIATIONS = 3;

  public static final int MOST_TRAINEES = 2;

  public Town {
    trainees = List.copyOf(trainees);
    if (trainees.isEmpty() || trainees.size() > MOST_TRAINEES) {
      throw new IllegalArgumentException("One or two trainees have a town: " + slug);
    }
  }

  /** Who practises; an account under the address is opened when there is none. */
  public record Trainee(String email, Localised name) {}
}
