package org.saradnja.parties.people;

import java.time.Instant;
import java.util.Optional;

/** Addresses that people want to have instead of theirs, for the letters about them. */
public interface AddressMoves {

  /** Empty once the addresses are forgotten, some days after the link ended. */
  Optional<AddressMove> find(AddressMoveId id);

  /**
   * @param from the address until then
   * @param holder somebody else who has an account with the wanted address
   * @param path of the page that confirms it, without face and host; secret, for the reader of the
   *     wanted address only; empty when it is confirmed, given up or too old
   */
  record AddressMove(
      PersonId person,
      String from,
      String to,
      Optional<PersonId> holder,
      Optional<String> path,
      Instant validUntil) {}
}
