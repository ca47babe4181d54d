package org.saradnja.training.programmes;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/**
 * The Government adopted a whole programme of a year, the general one or the managers', on the
 * Academy's proposal.
 *
 * @param entries how many programmes were adopted in it
 */
public record YearAdopted(
    int year, ProgrammeFamily family, int entries, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return family.subject(year);
  }
}
