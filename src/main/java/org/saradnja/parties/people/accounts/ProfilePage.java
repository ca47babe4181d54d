package org.saradnja.parties.people.accounts;

import java.util.Map;
import java.util.SequencedMap;

/**
 * A person's own account.
 *
 * @param faces the faces of letters, by what the form sends
 */
public record ProfilePage(
    String email,
    ProfileForm form,
    SequencedMap<String, String> faces,
    boolean saved,
    Map<String, String> errors) {}
