package org.saradnja.training.certificates;

import java.util.UUID;

/** The id of a certificate or confirmation in the register. */
public record CertificateId(UUID value) {

  /** As the ledger names it. */
  public String subject() {
    return "certificate:" + value;
  }
}
