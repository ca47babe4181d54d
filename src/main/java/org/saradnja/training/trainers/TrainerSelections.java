package org.saradnja.training.trainers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was decided by calls for trainers. */
public interface TrainerSelections {

  Optional<Selection> of(TrainerCallId call);

  /**
   * @param number of the decision
   */
  record Selection(TrainerCallId call, String number, Instant decidedAt, List<Outcome> outcomes) {

    public Selection {
      outcomes = List.copyOf(outcomes);
    }

    public List<Outcome> accredited() {
      return outcomes.stream().filter(Outcome::accredited).toList();
    }
  }

  /**
   * What was decided of one applicant in one area, with all it was decided from.
   *
   * @param hundredths the mean of the members' points
   * @param most points that could be given
   * @param unmet codes of conditions found not to be met
   * @param denied codes of criteria that most members answered with no
   */
  record Outcome(
      TrainerApplicationId application,
      String subject,
      boolean accredited,
      int hundredths,
      int most,
      List<String> unmet,
      List<String> denied) {

    public Outcome {
      unmet = List.copyOf(unmet);
      denied = List.copyOf(denied);
    }
  }
}
