package org.saradnja.record.notices.letters;

import static org.saradnja.record.notices.letters.NoticeKind.CERTIFICATE_CORRECTED;
import static org.saradnja.record.notices.letters.NoticeKind.CERTIFICATE_ISSUED;
import static org.saradnja.record.notices.letters.NoticeKind.CERTIFICATE_REVOKED;

import java.util.Optional;
import java.util.Set;
import org.saradnja.base.web.Texts;
import org.saradnja.training.certificates.CertificateCorrected;
import org.saradnja.training.certificates.CertificateId;
import org.saradnja.training.certificates.CertificateIssued;
import org.saradnja.training.certificates.CertificateRevoked;
import org.saradnja.training.certificates.Certificates;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells participants that have an account what was issued to them and what became of it. */
@Component
class CertificateLetters implements Writing {

  private final Outbox outbox;
  private final Certificates certificates;

  CertificateLetters(Outbox outbox, Certificates certificates) {
    this.outbox = outbox;
    this.certificates = certificates;
  }

  @ApplicationModuleListener
  void on(CertificateIssued issued) {
    queue(CERTIFICATE_ISSUED, issued.certificate(), "");
  }

  /** Each correction is a letter of its own. */
  @ApplicationModuleListener
  void on(CertificateCorrected corrected) {
    queue(CERTIFICATE_CORRECTED, corrected.certificate(), corrected.content().hex());
  }

  @ApplicationModuleListener
  void on(CertificateRevoked revoked) {
    queue(CERTIFICATE_REVOKED, revoked.certificate(), "");
  }

  private void queue(NoticeKind kind, CertificateId id, String detail) {
    certificates
        .get(id)
        .person()
        .ifPresent(person -> outbox.queue(kind, id.value(), detail, person));
  }

  @Override
  public Set<NoticeKind> kinds() {
    return Set.of(CERTIFICATE_ISSUED, CERTIFICATE_CORRECTED, CERTIFICATE_REVOKED);
  }

  @Override
  public Optional<Words> words(Notice notice, Texts t) {
    var held = certificates.get(new CertificateId(notice.about()));
    return Optional.of(
        Words.of(
            held.number(), t.name(held.title()), t.frame().origin() + t.href(held.code().path())));
  }
}
