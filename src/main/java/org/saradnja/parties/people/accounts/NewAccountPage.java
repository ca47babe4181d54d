package org.saradnja.parties.people.accounts;

import java.util.Map;
import java.util.SequencedMap;

/** The page on which an administrator opens an account. */
public record NewAccountPage(
    AccountForm form, SequencedMap<String, String> faces, Map<String, String> errors) {}
