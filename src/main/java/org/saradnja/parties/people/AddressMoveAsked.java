package org.saradnja.parties.people;

import java.time.Instant;

/**
 * Somebody wants to have another address. Published whether or not it has an account already, so
 * that the answer tells nothing; only the letters differ.
 */
public record AddressMoveAsked(AddressMoveId move, Instant at) {}
