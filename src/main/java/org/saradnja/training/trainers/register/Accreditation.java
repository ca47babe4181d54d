package org.saradnja.training.trainers.register;

import java.time.LocalDate;
import java.util.Optional;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.training.trainers.AccreditationId;
import org.saradnja.training.trainers.TrainerId;

/**
 * A trainer's accreditation in one subject area. It has no term: it holds while its conditions do,
 * and ends on a day with a reason (Regulation 90/2018, Article 5).
 *
 * @param subject code of the area of professional training
 */
record Accreditation(
    AccreditationId id,
    TrainerId trainer,
    String subject,
    Capacity capacity,
    Ground ground,
    Optional<End> end) {

  /** In what a trainer is engaged. */
  enum Capacity {
    LECTURER,
    MENTOR,
    COACH
  }

  /**
   * @param from the first day on which it is known to hold
   * @param decision number of the decision; empty when it is known from a source only
   * @param source from where an accreditation of the past is known
   */
  record Ground(LocalDate from, String decision, String source) {

    Ground {
      if (decision.isBlank() && source.isBlank()) {
        throw new IllegalArgumentException("An accreditation rests on a decision or a source");
      }
    }
  }

  record End(LocalDate on, String reason) {}

  /** On the day of its end it holds no more. */
  boolean holdsOn(LocalDate day) {
    return !day.isBefore(ground.from()) && end.map(ended -> day.isBefore(ended.on())).orElse(true);
  }

  Accreditation end(End because, LocalDate today) {
    if (end.isPresent()) {
      throw new ActRefused(TrainerRefusal.ALREADY_ENDED, end.get().on());
    }
    if (because.on().isBefore(ground.from())) {
      throw new ActRefused(TrainerRefusal.ENDS_BEFORE_IT_BEGAN, ground.from());
    }
    if (because.on().isAfter(today)) {
      throw new ActRefused(TrainerRefusal.NOT_YET);
    }
    return new Accreditation(id, trainer, subject, capacity, ground, Optional.of(because));
  }
}
