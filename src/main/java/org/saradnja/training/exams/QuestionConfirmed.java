package org.saradnja.training.exams;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** A version of a question was confirmed: from now on tests may draw it. */
public record QuestionConfirmed(QuestionVersion version, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return version.question().subject();
  }
}
