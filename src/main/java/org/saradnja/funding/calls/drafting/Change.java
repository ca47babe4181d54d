package org.saradnja.funding.calls.drafting;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.CallText;
import org.saradnja.parties.people.PersonId;

/**
 * A correction or an annulment that an officer asks the head of the unit for.
 *
 * @param edition of the text that it was written beside; of another one it is void
 * @param reason as everybody would read it
 */
record Change(
    UUID id,
    CallId call,
    int edition,
    What what,
    String reason,
    Instant at,
    PersonId by,
    Optional<Decision> decision) {

  /** What is asked for. */
  sealed interface What {}

  record Correcting(CallText text) implements What {}

  /**
   * @param act name, number and day of the act
   */
  record Annulling(String act) implements What {}

  /**
   * @param returned why it was returned, empty when it was approved
   */
  record Decision(boolean approved, Instant at, PersonId by, String returned) {

    Decision {
      if (approved != returned.isEmpty()) {
        throw new IllegalArgumentException("Who returns a change says why");
      }
    }
  }

  Change decided(Decision as) {
    return new Change(id, call, edition, what, reason, at, by, Optional.of(as));
  }

  boolean waits() {
    return decision.isEmpty();
  }
}
