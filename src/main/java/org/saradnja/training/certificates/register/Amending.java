package org.saradnja.training.certificates.register;

import java.util.Map;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.certificates.CertificateCorrected;
import org.saradnja.training.certificates.CertificateDuplicated;
import org.saradnja.training.certificates.CertificateId;
import org.saradnja.training.certificates.CertificateRevoked;
import org.saradnja.training.certificates.Credentials;
import org.saradnja.training.certificates.register.Entry.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens to a document after its issue; each is one more entry, and nothing is deleted. */
@Component
class Amending {

  private static final Logger log = LoggerFactory.getLogger(Amending.class);

  private final CertificateTable certificates;
  private final Gathering gathering;
  private final Drawing drawing;
  private final Credentials credentials;
  private final Authorisation authorisation;
  private final Moments moments;

  Amending(
      CertificateTable certificates,
      Gathering gathering,
      Drawing drawing,
      Credentials credentials,
      Authorisation authorisation,
      Moments moments) {
    this.certificates = certificates;
    this.gathering = gathering;
    this.drawing = drawing;
    this.credentials = credentials;
    this.authorisation = authorisation;
    this.moments = moments;
  }

  /** The corrected document has a code of its own; the one before stops holding. */
  @Transactional
  public void correct(SignedIn who, CertificateId id, Localised name, String ground) {
    var mandate = require(who);
    var now = moments.legal();
    var standing = certificates.get(id).standing();
    var corrected = standing.corrected(name, drawing.code());
    var email = gathering.participant(standing.enrolment()).email();
    var physical = moments.physical();
    var signed = credentials.sign(corrected, email, physical);
    var entry = standing.next(Kind.CORRECTED, now, ground);
    certificates.insert(id, entry, mandate.id(), physical);
    var digest = certificates.insert(id, entry.ordinal(), corrected, signed);
    moments.publish(new CertificateCorrected(id, now, mandate.actor(), digest));
    log.info("certificate corrected certificate={}", id.value());
  }

  @Transactional
  public void duplicate(SignedIn who, CertificateId id, String ground) {
    var mandate = require(who);
    var now = moments.legal();
    var entry = certificates.get(id).standing().next(Kind.DUPLICATE, now, ground);
    certificates.insert(id, entry, mandate.id(), moments.physical());
    moments.publish(new CertificateDuplicated(id, now, mandate.actor(), digest(entry)));
    log.info("certificate duplicated certificate={}", id.value());
  }

  /** Cannot be undone. The ground is shown to whoever checks the document. */
  @Transactional
  public void revoke(SignedIn who, CertificateId id, String ground) {
    var mandate = require(who);
    var now = moments.legal();
    var entry = certificates.get(id).standing().next(Kind.REVOKED, now, ground);
    certificates.insert(id, entry, mandate.id(), moments.physical());
    moments.publish(new CertificateRevoked(id, now, mandate.actor(), digest(entry)));
    log.info("certificate revoked certificate={}", id.value());
  }

  private Mandate require(SignedIn who) {
    return authorisation.require(who, Doing.ISSUE_CERTIFICATES, Academy.PARTY);
  }

  private static Digest digest(Entry entry) {
    return Digest.of(
        CanonicalJson.of(
            Map.of(
                "kind", entry.kind().name(),
                "ordinal", entry.ordinal(),
                "at", entry.at(),
                "ground", entry.ground())));
  }
}
