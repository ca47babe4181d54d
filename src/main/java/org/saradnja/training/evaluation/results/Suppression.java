package org.saradnja.training.evaluation.results;

import java.util.Collection;
import java.util.Optional;
import org.saradnja.training.evaluation.Tally;

/**
 * Decides what of counted answers may be shown.
 *
 * <p>The smallest part is the answers to one question about one thing in one training. A part is
 * shown once its training takes no more answers and the part has as many as its group needs. Every
 * total, of whatever parts, leaves out those that are not shown, and says so. Whoever subtracts any
 * shown numbers from each other therefore gets whole shown parts and never a smaller group: neither
 * within a training, nor between totals, nor between yesterday's total and today's.
 */
final class Suppression {

  private Suppression() {}

  /**
   * @param smallest answers without which it is not shown
   * @param closed whether nothing is added to it any more
   */
  record Part(int smallest, boolean closed, Tally tally) {

    boolean isShown() {
      return closed && tally.number() >= Math.max(1, smallest);
    }
  }

  /** Empty when nothing of it may be shown. */
  static Optional<Tally> total(Collection<Part> parts) {
    return parts.stream().filter(Part::isShown).map(Part::tally).reduce(Tally::plus);
  }
}
