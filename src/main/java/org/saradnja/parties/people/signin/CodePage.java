package org.saradnja.parties.people.signin;

import java.util.Map;

/** The second page of signing in. */
public record CodePage(Map<String, String> errors) {}
