package org.saradnja.training.sessions;

import java.util.UUID;

/** The id of a series of trainings. */
public record SeriesId(UUID value) {

  /** As the ledger names it. */
  public String subject() {
    return "series:" + value;
  }
}
