package org.saradnja.record.ledger.log;

import java.time.Instant;
import java.util.UUID;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/** An act of no module, for tests of the ledger. */
record Happened(Instant at, Actor actor, String subject, Digest content) implements Act {

  static final Instant AT = Instant.parse("2027-04-20T08:14:32.123456Z");
  static final UUID MANDATE = UUID.fromString("0b0e6bd4-6b7e-4c8c-9a53-0f5a3f1d2c3b");

  static Happened to(String subject) {
    var actor = new Actor(MANDATE, "unit:vezbaonica", "officer");
    return new Happened(AT, actor, subject, Digest.ofText("content of " + subject));
  }
}
