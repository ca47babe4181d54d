package org.saradnja.funding.calls.drafting;

import java.time.Instant;
import java.util.Optional;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.calls.CallId;
import org.saradnja.parties.people.PersonId;

/**
 * A draft as its officer proposed it to the head of the unit.
 *
 * @param version of the draft; one that was saved later is another and not proposed
 * @param digest of the canonical JSON of its text
 */
record Proposal(
    CallId call, int version, Digest digest, Instant at, PersonId by, Optional<Decision> decision) {

  /**
   * @param reason why it was returned, empty when it was approved
   */
  record Decision(boolean approved, Instant at, PersonId by, String reason) {

    Decision {
      if (approved != reason.isEmpty()) {
        throw new IllegalArgumentException("Who returns a call says why");
      }
    }
  }
}
