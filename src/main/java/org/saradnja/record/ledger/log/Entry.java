package org.saradnja.record.ledger.log;

import java.time.Instant;
import java.util.UUID;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;

/**
 * What the ledger keeps of an act: under which mandate, for which party and in which role, what,
 * when, about what, and the digest of the content. Never a person, never the content itself.
 *
 * @param format of the canonical JSON, so that entries of later formats can be told apart
 */
record Entry(
    String format,
    String act,
    Instant at,
    String subject,
    UUID mandate,
    String party,
    String role,
    Digest content) {

  private static final String FORMAT = "saradnja-entry/1";

  static Entry of(Act act) {
    var actor = act.actor();
    return new Entry(
        FORMAT,
        act.kind(),
        act.at(),
        act.subject(),
        actor.mandate(),
        actor.party(),
        actor.role(),
        act.content());
  }

  /** The bytes that are hashed into the tree. */
  byte[] bytes() {
    return CanonicalJson.of(this);
  }
}
