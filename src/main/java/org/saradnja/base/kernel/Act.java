package org.saradnja.base.kernel;

import java.time.Instant;

/**
 * A legal act, published as an event inside its own transaction and written into the public log.
 *
 * <p>It carries ids and moments, never personal data: the log cannot forget.
 */
public interface Act {

  /** The moment of the act in the time of the law. */
  Instant at();

  Actor actor();

  /** What the act is about, as {@code kind:id}, for example {@code call:raska-2017}. */
  String subject();

  /** The digest of what was decided or received, so that it can be proved unchanged. */
  Digest content();

  default String kind() {
    return getClass().getSimpleName();
  }
}
