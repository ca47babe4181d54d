package org.saradnja.base.rules;

import java.time.LocalDate;

/** What an act says about the calendar by which every term is counted. */
public sealed interface Declaration permits Correction, Suspension, Withdrawal {

  /** The day declared, or the first one of a suspension; with it the declaration is found. */
  LocalDate from();

  String reason();

  Provision provision();
}
