package org.saradnja.funding.applications.filing;

import java.time.Instant;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.calls.CallId;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.UnitId;

/**
 * What the office holds of an application since it was received.
 *
 * @param registryNumber under which it stands in the unit's registry book
 * @param requested asked from the unit; {@code total} the whole value of the programme
 * @param content the digest of exactly what was sent, with what was added on request
 */
record Filed(
    ApplicationId id,
    CallId call,
    UnitId unit,
    OrganisationId organisation,
    String organisationName,
    String title,
    Dinars requested,
    Dinars total,
    String registryNumber,
    Instant receivedAt,
    Digest content) {

  ReceivedApplication received() {
    return new ReceivedApplication(
        id,
        call,
        registryNumber,
        organisation,
        organisationName,
        title,
        requested,
        total,
        receivedAt,
        content);
  }
}
