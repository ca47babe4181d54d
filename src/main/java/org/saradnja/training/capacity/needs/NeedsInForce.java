package org.saradnja.training.capacity.needs;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.capacity.TrainingNeed;

/** Which of all that was ever set counts on a day. */
final class NeedsInForce {

  private NeedsInForce() {}

  /**
   * For each role and programme what was set last, if it is still asked for. What is asked of all
   * units a unit can add to and cannot lift.
   */
  static List<TrainingNeed> of(List<TrainingNeed> all, UnitId unit, LocalDate day) {
    return all.stream()
        .filter(need -> need.unit().map(unit::equals).orElse(true))
        .filter(need -> !need.validFrom().isAfter(day))
        .filter(need -> isLast(need, all, day))
        .filter(TrainingNeed::asked)
        .sorted(comparing(TrainingNeed::role).thenComparing(TrainingNeed::programme))
        .toList();
  }

  private static boolean isLast(TrainingNeed need, List<TrainingNeed> all, LocalDate day) {
    return all.stream()
        .filter(other -> other.isOfTheSameAs(need) && !other.validFrom().isAfter(day))
        .max(comparing(TrainingNeed::validFrom))
        .filter(last -> last.number() == need.number())
        .isPresent();
  }
}
