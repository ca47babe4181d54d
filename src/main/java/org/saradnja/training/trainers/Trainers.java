package org.saradnja.training.trainers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.parties.people.PersonId;

/** The permanent list of trainers. */
public interface Trainers {

  /** Throws {@code NoSuchThing} when there is none. */
  Trainer get(TrainerId id);

  Optional<Trainer> of(PersonId person);

  /**
   * Whether the trainer is accredited in the subject area on the day. An accreditation has no end
   * of its own; it ends when its conditions fail (Regulation 90/2018).
   */
  boolean isAccredited(TrainerId trainer, String subject, LocalDate on);

  /** Those accredited in the subject area on the day, in Serbian order of their names. */
  List<Trainer> accredited(String subject, LocalDate on);
}
