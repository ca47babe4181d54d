package org.saradnja.training.certificates.checking;

import java.util.Map;

/** The form by which anybody checks a document. */
public record CheckPage(String typed, Map<String, String> errors) {}
