package org.saradnja.training.certificates;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** A certificate or confirmation was entered in the register. */
public record CertificateIssued(CertificateId certificate, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return certificate.subject();
  }
}
