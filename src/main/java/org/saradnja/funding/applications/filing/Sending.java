package org.saradnja.funding.applications.filing;

import org.saradnja.funding.applications.Drafts.Filled;

/** How a sending ended, when the rules did not refuse it. */
sealed interface Sending {

  /** Received now, or already when the button was pressed twice. */
  record Received(Filed filed) implements Sending {}

  /** Something must be corrected or admitted first; nothing happened. */
  record Lacking(Filled draft) implements Sending {}
}
