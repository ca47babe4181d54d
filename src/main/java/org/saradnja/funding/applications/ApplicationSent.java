package org.saradnja.funding.applications;

import java.time.Instant;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.calls.CallId;
import org.saradnja.parties.registry.OrganisationId;

/**
 * An application was received in time under a registry number.
 *
 * @param unit the slug of the unit that received it
 * @param draft the version of the draft that was sent, which is closed by it
 * @param content the digest of the canonical JSON of exactly what was sent
 */
public record ApplicationSent(
    ApplicationId application,
    CallId call,
    String unit,
    OrganisationId organisation,
    String registryNumber,
    int draft,
    Instant at,
    Actor actor,
    Digest content)
    implements Act {

  @Override
  public String subject() {
    return application.subject();
  }
}
