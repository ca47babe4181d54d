package org.saradnja.training.evaluation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.saradnja.base.rules.Deadline;
import org.saradnja.training.sessions.Series;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.trainers.Trainer;

/**
 * A training with all that its evaluation depends on. There is none of a training of the past that
 * was entered from its documents: nobody was asked here.
 *
 * @param form of the first answer; until there is one, the form now in force
 * @param trainers about whom participants are asked
 */
public record EvaluatedTraining(
    Session session,
    Series series,
    EvaluationForm form,
    List<Trainer> trainers,
    Terms terms,
    Evaluation evaluation) {

  public EvaluatedTraining {
    trainers = List.copyOf(trainers);
  }

  /**
   * As they were in force on the last day, for that was promised to those who answered.
   *
   * @param smallest answers without which nothing is shown
   * @param closes the last day for answers
   * @param opinions after which superiors are asked
   */
  public record Terms(int smallest, Deadline closes, Deadline opinions) {}

  public List<Asked> asked(Occasion occasion) {
    return form.asked(occasion, trainers);
  }

  /** Whether its last day has ended. */
  public boolean isOver(LocalDateTime now) {
    var last = session.lastDay();
    return !now.isBefore(last.day().atTime(last.until()));
  }

  public boolean isClosed(LocalDate today) {
    return evaluation.closed() || today.isAfter(terms.closes().lastDay());
  }

  /** Where answers of participants stand; those at the entry are taken until the first day ends. */
  public Stage stage(Occasion occasion, LocalDateTime now) {
    if (isClosed(now.toLocalDate())) {
      return Stage.CLOSED;
    }
    var first = session.days().getFirst();
    return switch (occasion) {
      case BEFORE -> now.isBefore(first.day().atTime(first.until())) ? Stage.OPEN : Stage.CLOSED;
      case AFTER -> isOver(now) ? Stage.OPEN : Stage.AHEAD;
    };
  }

  public enum Stage {
    AHEAD,
    OPEN,
    CLOSED
  }
}
