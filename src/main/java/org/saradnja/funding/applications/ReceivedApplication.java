package org.saradnja.funding.applications;

import java.time.Instant;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.funding.calls.CallId;
import org.saradnja.parties.registry.OrganisationId;

/**
 * A sent application, as the commission and the list know it.
 *
 * @param requested asked from the unit; {@code total} the whole value of the programme
 * @param content the digest of exactly what was sent
 */
public record ReceivedApplication(
    ApplicationId id,
    CallId call,
    String registryNumber,
    OrganisationId organisation,
    String organisationName,
    String title,
    Dinars requested,
    Dinars total,
    Instant receivedAt,
    Digest content) {}
