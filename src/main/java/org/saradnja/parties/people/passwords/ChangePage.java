package org.saradnja.parties.people.passwords;

import java.util.Map;

/** The page on which somebody signed in changes the password. */
public record ChangePage(String email, boolean changed, Map<String, String> errors) {}
