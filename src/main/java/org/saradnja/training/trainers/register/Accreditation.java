package org.saradnja.training.trainers.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.training.trainers.AccreditationId;
import org.saradnja.training.trainers.Capacity;
import org.saradnja.training.trainers.TrainerId;

/**
 * A trainer's accreditation in one subject area. It has no term: it holds while its conditions do,
 * and ends on a day with a reason (Regulation 90/2018, Article 5). While it is suspended it does
 * not hold.
 *
 * @param subject code of the area of professional training
 */
record Accreditation(
    AccreditationId id,
    TrainerId trainer,
    String subject,
    Capacity capacity,
    Ground ground,
    List<Suspension> suspensions,
    Optional<End> end) {

  Accreditation {
    suspensions = List.copyOf(suspensions);
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

  /**
   * @param code of the list of reasons
   * @param reason in the Academy's own words
   */
  record End(LocalDate on, String code, String reason) {}

  /**
   * @param from the first day on which it does not hold
   * @param until the day from which it holds again, when it was lifted
   * @param code of the list of reasons
   * @param lifted why it was lifted; empty while it lasts
   */
  record Suspension(
      UUID id, LocalDate from, Optional<LocalDate> until, String code, String note, String lifted) {

    boolean covers(LocalDate day) {
      return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }
  }

  /** On the day of its end it holds no more. */
  boolean holdsOn(LocalDate day) {
    return !day.isBefore(ground.from())
        && end.map(ended -> day.isBefore(ended.on())).orElse(true)
        && suspensions.stream().noneMatch(suspension -> suspension.covers(day));
  }

  Optional<Suspension> running() {
    return suspensions.stream().filter(one -> one.until().isEmpty()).findFirst();
  }

  Suspension suspend(LocalDate on, String code, String note, LocalDate today) {
    mustLast();
    if (running().isPresent()) {
      throw new ActRefused(TrainerRefusal.SUSPENDED_ALREADY, running().get().from());
    }
    mustBeBetween(ground.from(), on, today);
    return new Suspension(UUID.randomUUID(), on, Optional.empty(), code, note, "");
  }

  Suspension resume(LocalDate on, String why, LocalDate today) {
    mustLast();
    var running = running().orElseThrow(() -> new ActRefused(TrainerRefusal.NOT_SUSPENDED));
    mustBeBetween(running.from(), on, today);
    return new Suspension(
        running.id(), running.from(), Optional.of(on), running.code(), running.note(), why);
  }

  private void mustLast() {
    end.ifPresent(ended -> {
      throw new ActRefused(TrainerRefusal.ALREADY_ENDED, ended.on());
    });
  }

  private static void mustBeBetween(LocalDate from, LocalDate on, LocalDate today) {
    if (on.isBefore(from)) {
      throw new ActRefused(TrainerRefusal.ENDS_BEFORE_IT_BEGAN, from);
    }
    if (on.isAfter(today)) {
      throw new ActRefused(TrainerRefusal.NOT_YET);
    }
  }

  Accreditation end(End because, LocalDate today) {
    mustLast();
    mustBeBetween(ground.from(), because.on(), today);
    return new Accreditation(
        id, trainer, subject, capacity, ground, suspensions, Optional.of(because));
  }
}
