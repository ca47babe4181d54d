package org.saradnja.funding.calls.drafting;

import org.saradnja.funding.calls.drafting.Call.Draft;

/** What came of saving. */
sealed interface Saving {

  record Kept(int version) implements Saving {}

  /** Somebody else saved since the page was opened; nothing was overwritten. */
  record ChangedMeanwhile(Draft theirs, int version) implements Saving {}
}
