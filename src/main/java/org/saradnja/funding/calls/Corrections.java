package org.saradnja.funding.calls;

import java.time.Instant;
import java.util.List;

/** What was corrected in published calls. */
public interface Corrections {

  /** The first one first; empty for a call that stands as it was published. */
  List<Correction> of(CallId call);

  /**
   * @param edition of the text, 2 after the first correction
   */
  record Correction(int edition, Instant at, String reason) {}
}
