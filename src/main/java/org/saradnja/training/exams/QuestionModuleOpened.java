package org.saradnja.training.exams;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** A programme got a module in the bank, so that its test may draw questions of it. */
public record QuestionModuleOpened(QuestionModule module, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return module.subject();
  }
}
