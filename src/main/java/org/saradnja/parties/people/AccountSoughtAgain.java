package org.saradnja.parties.people;

import java.time.Instant;

/**
 * Somebody wanted to open an account with an address that has one. Only the letter says so: the
 * page answers as it would a new address.
 *
 * @param link by which a new password may be chosen
 */
public record AccountSoughtAgain(PersonId person, PasswordLinkId link, Instant at) {}
