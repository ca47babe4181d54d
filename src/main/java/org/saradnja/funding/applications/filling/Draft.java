package org.saradnja.funding.applications.filling;

import java.time.Instant;
import java.util.List;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.CompletionAsked.Asked;
import org.saradnja.funding.applications.Step;
import org.saradnja.funding.calls.CallId;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.UnitId;

/**
 * The working paper of an application, one type for each stage. What was sent is kept elsewhere;
 * here is only what can still be changed, and when nothing can.
 */
sealed interface Draft {

  Head head();

  Answers answers();

  /** What never changes. */
  record Head(
      ApplicationId id,
      CallId call,
      UnitId unit,
      OrganisationId organisation,
      int ordinal,
      Instant openedAt) {}

  /** A stage in which the applicant writes. */
  sealed interface Editable extends Draft {

    /** Whether the applicant may change a step as a whole. */
    boolean allows(Step step);

    /** Whether the applicant may attach a file here. */
    boolean allowsDocument(String slot);

    default Sent send() {
      return new Sent(head(), answers());
    }

    default void mustAllow(boolean allowed) {
      if (!allowed) {
        throw new ActRefused(FillingRefusal.NOT_ASKED);
      }
    }
  }

  /** Not sent yet: everything may be written. */
  record Open(Head head, Answers answers) implements Editable {

    @Override
    public boolean allows(Step step) {
      return true;
    }

    @Override
    public boolean allowsDocument(String slot) {
      return true;
    }
  }

  /**
   * Sent, and asked to complete: only what was asked may be changed.
   *
   * @param until the last moment at which the completion is in time
   */
  record Reopened(Head head, Answers answers, List<Asked> asked, Instant until)
      implements Editable {

    public Reopened {
      asked = List.copyOf(asked);
    }

    @Override
    public boolean allows(Step step) {
      return asked.contains(Asked.whole(step));
    }

    @Override
    public boolean allowsDocument(String slot) {
      return allows(Step.STATEMENTS) || asked.contains(Asked.document(slot));
    }
  }

  /** Received by the office: nothing can be changed. */
  record Sent(Head head, Answers answers) implements Draft {

    Reopened reopen(List<Asked> asked, Instant until) {
      return new Reopened(head, answers, asked, until);
    }

    Withdrawn withdraw() {
      return new Withdrawn(head, answers);
    }
  }

  record Withdrawn(Head head, Answers answers) implements Draft {}
}
