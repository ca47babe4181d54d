package org.saradnja.training.certificates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.rules.Provision;
import org.saradnja.training.sessions.DayAttendance;

/**
 * What a participant must have done, as it was written down from a day on. A rule is never changed:
 * another one is adopted that is valid from a later day.
 *
 * @param number of the rule, by which everything decided under it names it
 * @param programme code of the programme it was adopted for; empty for every other
 * @param days numbers of the required days; none means every day that the session has
 * @param signatures which of a day's signature points must have been kept
 * @param test whether a certificate asks for a passed test; without one only a confirmation is
 *     given
 * @param validity months for which a document holds; empty when it holds for ever
 */
public record CompletionRule(
    int number,
    String programme,
    List<Integer> days,
    Signatures signatures,
    boolean test,
    Optional<Integer> validity,
    LocalDate validFrom,
    Provision provision) {

  public CompletionRule {
    days = List.copyOf(days);
    if (days.stream().anyMatch(day -> day < 1)
        || validity.stream().anyMatch(months -> months < 1)) {
      throw new IllegalArgumentException("Days and months are counted from one");
    }
  }

  /** When a day counts as attended. */
  public enum Signatures {
    /** As the organiser's list counted it; who came late was present. */
    AS_COUNTED,
    /** Every signature point of the day was kept. */
    EVERY_POINT;

    boolean areMetBy(DayAttendance day) {
      return switch (this) {
        case AS_COUNTED -> day.standing().countsAsPresent();
        case EVERY_POINT -> day.standing().countsAsPresent() && day.kept() >= day.points();
      };
    }
  }
}
