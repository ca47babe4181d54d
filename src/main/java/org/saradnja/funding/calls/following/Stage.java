package org.saradnja.funding.calls.following;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One stage of the procedure on the timeline.
 *
 * @param happened the day on which it happened, if it has
 * @param terms the last day it may happen; two when the law can be read in two ways
 * @param latest whether the terms are the latest lawful days, because the event they run from has
 *     not happened yet
 */
record Stage(
    What what,
    Standing standing,
    Optional<LocalDate> happened,
    List<ProcedureTerm> terms,
    boolean latest) {

  /** In the order of the procedure. */
  enum What {
    PUBLISHED,
    COMMISSION,
    APPLICATIONS,
    CHECK,
    LIST,
    INSPECTION,
    OBJECTION,
    OBJECTION_DECISION,
    SELECTION,
    CONTRACTS,
    /** Ends the procedure wherever it stands. */
    ANNULLED
  }

  static Stage undated(What what, Standing standing, Optional<LocalDate> happened) {
    return new Stage(what, standing, happened, List.of(), false);
  }
}
