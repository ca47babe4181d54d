package org.saradnja.funding.calls.drafting;

import java.time.Instant;
import java.util.Optional;

/** Whether a draft may be published, as the head of the unit decided of the text it has now. */
sealed interface Approval {

  /** The unit's own act lets the officer publish alone. */
  record NotNeeded() implements Approval {}

  /**
   * The text as it stands was not proposed.
   *
   * @param returned why the last proposal was returned; empty when it was not
   * @param proposable whether it can be proposed: what was returned is changed first
   */
  record Missing(String returned, boolean proposable) implements Approval {}

  record Waiting(Instant since) implements Approval {}

  record Given(Instant at) implements Approval {}

  /**
   * @param last proposal of the draft
   * @param version of the draft as it stands
   */
  static Approval of(boolean needed, Optional<Proposal> last, int version) {
    if (!needed) {
      return new NotNeeded();
    }
    return last.map(proposal -> of(proposal, version)).orElseGet(() -> new Missing("", true));
  }

  private static Approval of(Proposal proposal, int version) {
    var decision = proposal.decision();
    var returned = decision.map(Proposal.Decision::reason).orElse("");
    boolean changed = proposal.version() != version;
    if (changed || !returned.isEmpty()) {
      return new Missing(returned, changed);
    }
    return decision
        .<Approval>map(approved -> new Given(approved.at()))
        .orElseGet(() -> new Waiting(proposal.at()));
  }

  default boolean allowsPublishing() {
    return switch (this) {
      case NotNeeded _, Given _ -> true;
      case Missing _, Waiting _ -> false;
    };
  }

  /** When leave was given, for the published text. */
  default Optional<Instant> given() {
    return this instanceof Given(Instant at) ? Optional.of(at) : Optional.empty();
  }
}
