package org.saradnja.training.trainers.selecting;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.saradnja.base.kernel.Actor;
import org.saradnja.parties.people.PersonId;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.saradnja.training.trainers.TrainerCallId;

/**
 * A member of the committee that selects trainers by one call. Until the statement is signed the
 * member sees names only; an application with whose applicant there is a conflict, never.
 *
 * @param conflicts applications that the member stated a conflict of interest with
 */
record Member(
    UUID id,
    TrainerCallId call,
    PersonId person,
    boolean chairs,
    Optional<Instant> signedAt,
    Set<TrainerApplicationId> conflicts) {

  private static final String ROLE = "selection_committee";

  Member {
    conflicts = Set.copyOf(conflicts);
  }

  boolean judges(TrainerApplicationId application) {
    return signedAt.isPresent() && !conflicts.contains(application);
  }

  /** The seat stands in the log, from which only those who may know find the person. */
  Actor actor() {
    return new Actor(id, call.subject(), ROLE);
  }
}
