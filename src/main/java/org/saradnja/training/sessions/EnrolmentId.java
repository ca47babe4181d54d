package org.saradnja.training.sessions;

import java.util.UUID;

/** The id of one person's enrolment in one session. */
public record EnrolmentId(UUID value) {

  /** As the ledger names it. */
  public String subject() {
    return "enrolment:" + value;
  }
}
