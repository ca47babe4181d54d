package org.saradnja.training.certificates;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/**
 * It was entered how the issuer of certificates is called from a day on, and who signs for it.
 *
 * @param institution code of the issuer
 */
public record IssuerNamed(String institution, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return "institution:" + institution;
  }
}
