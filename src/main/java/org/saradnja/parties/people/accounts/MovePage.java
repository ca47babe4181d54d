package org.saradnja.parties.people.accounts;

/**
 * The page to which the letter to a new address leads.
 *
 * @param open false when the link opens nothing, for whatever reason
 */
public record MovePage(boolean open, String from, String to, String link, String secret) {

  static final MovePage CLOSED = new MovePage(false, "", "", "", "");

  static MovePage open(String from, String to, String link, String secret) {
    return new MovePage(true, from, to, link, secret);
  }
}
