package org.saradnja.training.certificates;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/**
 * A rule of completion was adopted, valid from a day on.
 *
 * @param rule its number
 */
public record CompletionRuleAdopted(int rule, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return "completion-rule:" + rule;
  }
}
