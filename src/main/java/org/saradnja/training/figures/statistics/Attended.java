package org.saradnja.training.figures.statistics;

import java.util.Optional;
import org.saradnja.parties.registry.Unit;
import org.saradnja.training.certificates.DocumentKind;
import org.saradnja.training.sessions.Participant;

/**
 * Somebody who was there on at least one day.
 *
 * @param document what was earned and stands: the certificate before the confirmation
 */
record Attended(
    Training training,
    Participant participant,
    Optional<Unit> unit,
    Optional<DocumentKind> document) {

  boolean isCertified() {
    return document.filter(DocumentKind.CERTIFICATE::equals).isPresent();
  }
}
