package org.saradnja.training.trainers.register;

import java.util.List;
import java.util.Map;

/** One trainer with accreditations and engagements. */
public record TrainerPage(
    String action,
    String name,
    String about,
    List<Held> held,
    Forms forms,
    List<Engaged> engaged,
    Choices choices,
    Map<String, String> errors) {

  public record Held(
      String subject,
      String capacity,
      String ground,
      String state,
      String mark,
      List<String> history) {}

  /**
   * @param warning that no accreditation holds on its days, or empty
   */
  public record Engaged(
      String href,
      String title,
      String place,
      String day,
      String hours,
      String fee,
      String warning) {}

  /**
   * @param open accreditations that can be ended
   * @param resting accreditations that can be suspended
   * @param suspended accreditations whose suspension can be lifted
   * @param trainings that are over, of which hours are confirmed
   */
  public record Choices(
      Map<String, String> subjects,
      Map<String, String> capacities,
      Map<String, String> open,
      Map<String, String> resting,
      Map<String, String> suspended,
      Map<String, String> endReasons,
      Map<String, String> restReasons,
      Map<String, String> trainings) {}

  /** What stands in the forms of the page. */
  public record Forms(
      AccreditationForm accreditation, EndForm end, RestForm rest, LiftForm lift, HoursForm hours) {

    static final Forms EMPTY =
        new Forms(
            AccreditationForm.EMPTY,
            EndForm.EMPTY,
            RestForm.EMPTY,
            LiftForm.EMPTY,
            HoursForm.EMPTY);

    Forms with(AccreditationForm typed) {
      return new Forms(typed, end, rest, lift, hours);
    }

    Forms with(EndForm typed) {
      return new Forms(accreditation, typed, rest, lift, hours);
    }

    Forms with(HoursForm typed) {
      return new Forms(accreditation, end, rest, lift, typed);
    }

    Forms with(RestForm typed) {
      return new Forms(accreditation, end, typed, lift, hours);
    }

    Forms with(LiftForm typed) {
      return new Forms(accreditation, end, rest, typed, hours);
    }
  }
}
