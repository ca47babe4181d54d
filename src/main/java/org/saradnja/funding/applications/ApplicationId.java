package org.saradnja.funding.applications;

import java.util.UUID;

/** An application from its first draft on; the registry number comes only when it is sent. */
public record ApplicationId(UUID value) {

  public static ApplicationId random() {
    return new ApplicationId(UUID.randomUUID());
  }

  /** As the ledger names it. */
  public String subject() {
    return "application:" + value;
  }
}
