package org.saradnja.parties.people.passwords;

import java.util.Map;

/**
 * The page to which the link of a letter leads.
 *
 * @param open false when the link opens nothing any more
 */
public record NewPasswordPage(
    boolean open, String link, String secret, String email, Map<String, String> errors) {}
