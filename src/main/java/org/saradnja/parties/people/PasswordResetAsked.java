package org.saradnja.parties.people;

import java.time.Instant;

/**
 * Somebody asked for a new password. Published for an unknown address as well, so that the answer
 * takes the same time; then {@link PasswordLinks#find} finds nothing to send.
 */
public record PasswordResetAsked(PasswordLinkId link, Instant at) {}
