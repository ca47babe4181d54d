package org.saradnja.funding.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.calls.CallId;

/**
 * The office asked the applicant, once, to complete what is missing.
 *
 * @param asked what may be changed: codes of {@link Step} and of places for documents
 * @param lastDay of the term; {@code until} its last moment
 * @param content the digest of the notice
 */
public record CompletionAsked(
    ApplicationId application,
    CallId call,
    String unit,
    List<Asked> asked,
    LocalDate lastDay,
    Instant until,
    Instant at,
    Actor actor,
    Digest content)
    implements Act {

  public CompletionAsked {
    asked = List.copyOf(asked);
  }

  /**
   * What the applicant is asked for.
   *
   * @param slot the place for a document, empty when a whole step is asked
   */
  public record Asked(Step step, String slot) {

    public static Asked whole(Step step) {
      return new Asked(step, "");
    }

    public static Asked document(String slot) {
      return new Asked(Step.STATEMENTS, slot);
    }
  }

  @Override
  public String subject() {
    return application.subject();
  }
}
