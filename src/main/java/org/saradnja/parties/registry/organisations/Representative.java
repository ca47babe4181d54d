package org.saradnja.parties.registry.organisations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Who represents an organisation, or did.
 *
 * @param from the first day, absent when the record does not say
 * @param until the last day, absent for somebody who still represents it
 * @param source where the record was read
 */
record Representative(
    UUID id, String name, Optional<LocalDate> from, Optional<LocalDate> until, String source) {

  boolean holds() {
    return until.isEmpty();
  }
}
