package org.saradnja.training.trainers.calling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.web.DeadlineBadge;

/**
 * A published call for trainers.
 *
 * @param apply where one applies, or empty when the call is closed
 * @param steps how its last day was counted, empty when the calendar has changed since
 */
public record PublicCallPage(
    Head head,
    List<Fact> facts,
    List<Asked> conditions,
    List<Asked> documents,
    List<Weighed> criteria,
    String threshold,
    List<Published> places,
    List<String> steps,
    String apply,
    @Nullable Result result) {

  /**
   * @param annulled when and why it was annulled, or empty
   */
  public record Head(
      String code,
      String title,
      String about,
      String state,
      String mark,
      String annulled,
      @Nullable DeadlineBadge badge) {}

  public record Fact(String name, String value) {}

  public record Asked(String text, String provision) {}

  public record Weighed(String text, String most, String provision) {}

  /**
   * @param on empty when it is not recorded yet
   */
  public record Published(String place, String link, String on) {}

  /**
   * @param bySubject the accredited; who was not is named nowhere
   */
  public record Result(String decision, String counts, List<Accredited> bySubject) {}

  public record Accredited(String subject, List<String> names) {}
}
