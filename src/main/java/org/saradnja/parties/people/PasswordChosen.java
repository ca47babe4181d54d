package org.saradnja.parties.people;

import java.time.Instant;

/** Somebody has a new password; whatever was asked for with the old one is over. */
public record PasswordChosen(PersonId person, Instant at) {}
