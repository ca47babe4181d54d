package org.saradnja.parties.people.accounts;

import java.util.Map;

/** The page on which a person changes the address of letters. */
public record AddressPage(
    String current, String wanted, boolean saved, Map<String, String> errors) {}
