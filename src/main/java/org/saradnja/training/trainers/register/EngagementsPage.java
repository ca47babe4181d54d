package org.saradnja.training.trainers.register;

import java.util.List;

/**
 * Who led what in a year.
 *
 * @param years that can be chosen
 */
public record EngagementsPage(String year, List<String> years, String sum, List<Of> trainers) {

  /** One trainer with the sum of the year. */
  public record Of(String href, String name, String sum, List<TrainerPage.Engaged> engaged) {}
}
