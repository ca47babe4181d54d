package org.saradnja.training.exams;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** A question was written, or written anew: this version of it is a draft. */
public record QuestionWritten(QuestionVersion version, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return version.question().subject();
  }
}
