package org.saradnja.funding.calls.asking;

import java.time.Instant;
import java.util.Optional;
import org.saradnja.funding.calls.CallId;
import org.saradnja.parties.people.PersonId;

/**
 * A question about a call. Nobody but the officers reads it before it is answered, and nobody is
 * told who asked.
 *
 * @param text as it was asked
 */
record Question(
    QuestionId id,
    CallId call,
    String text,
    Instant askedAt,
    PersonId by,
    Optional<Answer> answer) {

  /**
   * What everybody reads.
   *
   * @param question as it is published, without what would tell who asked
   */
  record Answer(String question, String text, Instant at) {}
}
