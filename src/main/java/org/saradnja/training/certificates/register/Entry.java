package org.saradnja.training.certificates.register;

import java.time.Instant;

/**
 * One entry of the register about a document.
 *
 * @param ordinal from one, in the order in which they were made
 * @param ground why it was made; empty for the issue
 */
record Entry(int ordinal, Kind kind, Instant at, String ground) {

  enum Kind {
    ISSUED,
    CORRECTED,
    DUPLICATE,
    REVOKED
  }
}
