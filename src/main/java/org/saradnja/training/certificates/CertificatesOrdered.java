package org.saradnja.training.certificates;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.training.sessions.SessionId;

/** The documents of everybody who completed a session were ordered to be issued. */
public record CertificatesOrdered(SessionId session, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return session.subject();
  }
}
