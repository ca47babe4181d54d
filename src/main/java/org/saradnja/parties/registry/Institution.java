package org.saradnja.parties.registry;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An institution for which people act here, under the name it bears today.
 *
 * @param contact where it can be reached; every part may be empty
 * @param listed false for a designation under which people act, such as the trainers
 * @param needed whether the platform itself names it, so that it stays open
 * @param closedOn its last day, absent while it is there
 */
public record Institution(
    String code,
    InstitutionKind kind,
    InstitutionName name,
    Contact contact,
    boolean listed,
    boolean needed,
    boolean invented,
    Optional<LocalDate> closedOn) {

  /** Where an institution can be reached, as far as the register knows. */
  public record Contact(String address, String email, String telephone, String page) {

    /** Of an institution of which nothing is known yet. */
    public static final Contact NONE = new Contact("", "", "", "");
  }

  public boolean isOpenOn(LocalDate day) {
    return closedOn.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** As the ledger names it. */
  public String party() {
    return "institution:" + code;
  }
}
