package org.saradnja.training.trainers.register;

import java.util.List;
import java.util.Map;

/** One trainer with accreditations and engagements. */
public record TrainerPage(
    String action,
    String name,
    String about,
    List<Held> held,
    AccreditationForm form,
    EndForm end,
    List<Engaged> engaged,
    Choices choices,
    Map<String, String> errors) {

  public record Held(String subject, String capacity, String ground, String state, String mark) {}

  public record Engaged(String href, String title, String place, String day, String hours) {}

  /**
   * @param open accreditations that can be ended
   */
  public record Choices(
      Map<String, String> subjects, Map<String, String> capacities, Map<String, String> open) {}
}
