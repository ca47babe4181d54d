package org.saradnja.funding.assessment;

import java.time.Instant;
import java.util.UUID;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.parties.people.PersonId;

/**
 * A member is left out of one application because of a conflict of interest. That it
 * happened is public; what ties the member to the applicant is for the office only.
 *
 * @param id random, so that the digest cannot be guessed from the few kinds of conflict
 */
public record Recusal(
    UUID id,
    PersonId person,
    ApplicationId application,
    Conflict conflict,
    String explanation,
    Instant declaredAt) {}
