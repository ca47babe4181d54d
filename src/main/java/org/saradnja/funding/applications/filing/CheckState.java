package org.saradnja.funding.applications.filing;

import java.time.Instant;
import java.util.List;
import org.saradnja.funding.applications.RejectedApplication.Ground;

/**
 * How far the formal check of an application is, as far as receiving has to know.
 *
 * @param until the last moment of a completion that was asked for
 */
sealed interface CheckState {

  record Waiting() implements CheckState {}

  record Asked(Instant until) implements CheckState {}

  record InOrder(Instant at) implements CheckState {}

  record Rejected(Instant at, List<Ground> grounds) implements CheckState {

    public Rejected {
      grounds = List.copyOf(grounds);
    }
  }
}
