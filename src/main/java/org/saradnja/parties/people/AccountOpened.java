package org.saradnja.parties.people;

import java.time.Instant;

/**
 * Somebody got an account and no password yet.
 *
 * @param link the link by which the first password is chosen
 */
public record AccountOpened(PersonId person, PasswordLinkId link, Instant at) {}
