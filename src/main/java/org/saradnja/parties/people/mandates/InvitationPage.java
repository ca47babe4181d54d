package org.saradnja.parties.people.mandates;

/**
 * The page to which the letter of an invitation leads.
 *
 * @param open false when the link opens nothing for the reader, for whatever reason
 * @param until the last day of the mandate; empty when it has none
 */
public record InvitationPage(
    boolean open, String party, String role, String until, String link, String secret) {

  static final InvitationPage CLOSED = new InvitationPage(false, "", "", "", "", "");
}
