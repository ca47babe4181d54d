package org.saradnja.funding.assessment;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.applications.ApplicationId;

/**
 * A member withdrew from an application because of a conflict of interest found after the
 * statement.
 */
public record MemberRecused(ApplicationId application, Instant at, Actor actor, Digest content)
    implements Act {

  @Override
  public String subject() {
    return application.subject();
  }
}
