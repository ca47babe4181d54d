package org.saradnja.parties.people.accounts;

import java.util.Map;
import java.util.SequencedMap;

/**
 * The page on which anybody opens an account of their own.
 *
 * @param sent true once the letter is on its way, if the address is right
 */
public record OwnAccountPage(
    AccountForm form,
    boolean sent,
    SequencedMap<String, String> faces,
    Map<String, String> errors) {}
