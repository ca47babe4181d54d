package org.saradnja.training.exams;

import java.time.LocalDate;
import java.util.Optional;
import org.saradnja.base.rules.Provision;

/**
 * How tests of a programme go, as the Academy adopted it from a day on. A blueprint is never
 * changed: another one is adopted that is valid from a later day, and tests held before keep
 * theirs.
 *
 * @param number of the blueprint, by which a test names it
 * @param programme code of the programme
 * @param validFrom trainings whose last day is this day or a later one are tested by it
 */
public record TestBlueprint(
    int number, String programme, Measure measure, LocalDate validFrom, Provision provision) {

  public TestBlueprint {
    if (measure.draws().isEmpty()) {
      throw new IllegalArgumentException("A blueprint draws something");
    }
  }

  /**
   * On what a test with these settings stands: the blueprint as it is, or with a reason beside it.
   * Empty when the settings are others and nobody said why.
   */
  public Optional<Footing> footing(ExamSettings settings, String reason) {
    if (measure.isAsMuchAs(settings.measure())) {
      return Optional.of(new Footing(number, ""));
    }
    return reason.isBlank() ? Optional.empty() : Optional.of(new Footing(number, reason.strip()));
  }

  /**
   * What the settings of a test stand on.
   *
   * @param blueprint its number; zero when there was none for the programme
   * @param reason why the settings of this one test are others; empty when they are not
   */
  public record Footing(int blueprint, String reason) {

    public static final Footing NONE = new Footing(0, "");

    public Footing {
      if (blueprint == 0 && !reason.isEmpty()) {
        throw new IllegalArgumentException("Nothing is departed from where there is no blueprint");
      }
    }

    public boolean isDeparture() {
      return !reason.isEmpty();
    }
  }
}
