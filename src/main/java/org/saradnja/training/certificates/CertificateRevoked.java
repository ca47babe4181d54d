package org.saradnja.training.certificates;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** A document was revoked. */
public record CertificateRevoked(CertificateId certificate, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return certificate.subject();
  }
}
