package org.saradnja.training.trainers.register;

import java.util.List;
import java.util.Map;

/**
 * The permanent list for everybody.
 *
 * @param chosen area by which it is filtered, or empty
 */
public record PublicListPage(
    Map<String, String> areas, String chosen, String count, List<Line> trainers) {

  /**
   * @param invented whether the trainer belongs to the practice world
   */
  public record Line(String name, boolean invented, List<Held> held) {}

  public record Held(String area, String capacity, String ground) {}
}
