package org.saradnja.training.certificates.register;

import static org.saradnja.training.certificates.Completion.Outcome.CERTIFICATE;
import static org.saradnja.training.certificates.Completion.Outcome.CONFIRMATION;
import static org.saradnja.training.certificates.Completion.Outcome.NOTHING;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.training.certificates.CertificateId;
import org.saradnja.training.certificates.CertificateIssued;
import org.saradnja.training.certificates.Credentials;
import org.saradnja.training.certificates.DocumentKind;
import org.saradnja.training.certificates.register.BatchTable.Item;
import org.saradnja.training.certificates.register.BatchTable.Outcome;
import org.saradnja.training.certificates.register.Gathering.Gathered;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The issue of one document of a batch: judged, numbered, drawn up, signed and entered. */
@Component
class Issuing {

  private static final Logger log = LoggerFactory.getLogger(Issuing.class);

  private final BatchTable batches;
  private final Gathering gathering;
  private final Drawing drawing;
  private final CertificateTable certificates;
  private final Credentials credentials;
  private final Moments moments;

  Issuing(
      BatchTable batches,
      Gathering gathering,
      Drawing drawing,
      CertificateTable certificates,
      Credentials credentials,
      Moments moments) {
    this.batches = batches;
    this.gathering = gathering;
    this.drawing = drawing;
    this.certificates = certificates;
    this.credentials = credentials;
    this.moments = moments;
  }

  /** Whoever comes second finds it done: nobody gets two documents of a kind for one training. */
  @Transactional
  public void issue(Item item) {
    if (!batches.lockWaiting(item)) {
      return;
    }
    var now = moments.legal();
    var gathered = gathering.of(item.enrolment());
    certificates.insert(gathered.session().id(), gathered.judgement(), now);
    var kind = kind(gathered);
    if (kind.isEmpty()) {
      batches.done(item, Outcome.NOTHING, Optional.empty());
    } else if (certificates.has(item.enrolment(), kind.get())) {
      batches.done(item, Outcome.ALREADY, Optional.empty());
    } else {
      var id = enter(gathered, kind.get(), item, now);
      batches.done(item, Outcome.valueOf(kind.get().name()), Optional.of(id));
    }
  }

  private static Optional<DocumentKind> kind(Gathered gathered) {
    return switch (gathered.judgement().completion().outcome()) {
      case CERTIFICATE -> Optional.of(DocumentKind.CERTIFICATE);
      case CONFIRMATION -> Optional.of(DocumentKind.CONFIRMATION);
      case NOTHING -> Optional.empty();
    };
  }

  private CertificateId enter(Gathered gathered, DocumentKind kind, Item item, Instant now) {
    var id = new CertificateId(UUID.randomUUID());
    var heading = drawing.draw(gathered, kind, now);
    var document = heading.document();
    var physical = moments.physical();
    var signed = credentials.sign(document, gathered.participant().email(), physical);
    certificates.insert(id, heading);
    certificates.insert(
        id, new Entry(1, Entry.Kind.ISSUED, now, ""), item.actor().mandate(), physical);
    var digest = certificates.insert(id, 1, document, signed);
    moments.publish(new CertificateIssued(id, now, item.actor(), digest));
    log.info("certificate issued certificate={}", id.value());
    return id;
  }
}
