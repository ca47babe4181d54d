package org.saradnja.parties.people.mandates;

import java.util.List;
import java.util.Map;

/**
 * Whom somebody invited, and who acts because of it.
 *
 * @param sent whether an invitation has just gone
 */
public record InvitationsPage(
    boolean sent,
    InviteForm form,
    Map<String, String> choices,
    List<Open> open,
    List<Given> given,
    Map<String, String> errors) {

  public record Open(String id, String email, String role, String party, String validUntil) {}

  /**
   * @param held from when, and until when where it has an end
   */
  public record Given(String id, String name, String role, String party, String held) {}
}
