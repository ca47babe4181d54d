package org.saradnja.parties.people;

import java.util.UUID;

public record AddressMoveId(UUID value) {

  /** As the log names it. */
  public String subject() {
    return "address-move:" + value;
  }
}
