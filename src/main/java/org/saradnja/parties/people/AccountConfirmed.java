package org.saradnja.parties.people;

import java.time.Instant;

/**
 * Somebody chose the first password of an account by the link of a letter, so the address of the
 * account is theirs.
 */
public record AccountConfirmed(PersonId person, Instant at) {}
