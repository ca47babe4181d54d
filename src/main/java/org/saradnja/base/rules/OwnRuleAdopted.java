package org.saradnja.base.rules;

import java.time.Instant;
import java.time.LocalDate;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/**
 * A unit recorded its own rule; when it is weaker than the national one, the public log says so.
 */
public record OwnRuleAdopted(
    Instant at,
    Actor actor,
    String unit,
    String rule,
    String value,
    String national,
    boolean weaker,
    LocalDate validFrom,
    Digest content)
    implements Act {

  @Override
  public String subject() {
    return "unit:" + unit;
  }
}
