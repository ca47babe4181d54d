package org.saradnja.practice.exercises;

import java.time.Instant;
import java.util.Optional;
import org.saradnja.training.sessions.SessionId;

/**
 * An exercise of a training.
 *
 * @param holdsClock whether the clock of the installation is moved by those who lead it alone
 */
public record Exercise(
    ExerciseId id,
    SessionId session,
    Instant openedAt,
    boolean holdsClock,
    Optional<Instant> endedAt) {

  public boolean runs() {
    return endedAt.isEmpty();
  }
}
