package org.saradnja.parties.people.passwords;

import java.util.Map;

/**
 * The page on which one asks for a new password.
 *
 * @param sent true once the letter is on its way, if there is somebody to write to
 */
public record ForgottenPage(String email, boolean sent, Map<String, String> errors) {}
