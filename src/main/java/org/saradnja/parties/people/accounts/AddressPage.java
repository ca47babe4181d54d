package org.saradnja.parties.people.accounts;

import java.util.Map;
import java.util.Optional;

/**
 * The page on which a person changes the address of letters.
 *
 * @param waiting the wanted address whose letter is not opened yet
 */
public record AddressPage(
    String current,
    String wanted,
    Optional<Waiting> waiting,
    boolean saved,
    Map<String, String> errors) {

  public record Waiting(String email, String until) {}
}
