package org.saradnja.training.certificates.register;

import java.time.Instant;
import java.util.List;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Localised;
import org.saradnja.training.certificates.CertificateCode;
import org.saradnja.training.certificates.CertificateId;
import org.saradnja.training.certificates.IssuedCertificate;
import org.saradnja.training.certificates.register.Entry.Kind;
import org.saradnja.training.sessions.EnrolmentId;

/**
 * A document in the register with every entry about it. One that was revoked has no acts any more:
 * a revocation cannot be undone, another document can be issued.
 */
sealed interface Registered {

  CertificateId id();

  EnrolmentId enrolment();

  /** The document as it stands: issued, or corrected for the last time. */
  IssuedCertificate document();

  /** In the order in which they were made; the first is the issue. */
  List<Entry> entries();

  record Standing(
      CertificateId id, EnrolmentId enrolment, IssuedCertificate document, List<Entry> entries)
      implements Registered {

    public Standing {
      entries = List.copyOf(entries);
    }

    /** The document with the right name, under a code of its own; the number stays. */
    IssuedCertificate corrected(Localised name, CertificateCode code) {
      if (name.equals(document.name())) {
        throw new ActRefused(RegisterRefusal.NOTHING_TO_CORRECT, name.cyrillic());
      }
      return new IssuedCertificate(
          document.format(),
          code,
          document.number(),
          document.kind(),
          name,
          document.employer(),
          document.training(),
          document.issuer(),
          document.conditions(),
          document.rule(),
          document.issuedAt(),
          document.validUntil(),
          document.practice());
    }

    Entry next(Kind kind, Instant at, String ground) {
      return new Entry(entries.size() + 1, kind, at, ground);
    }
  }

  record Revoked(
      CertificateId id, EnrolmentId enrolment, IssuedCertificate document, List<Entry> entries)
      implements Registered {

    public Revoked {
      entries = List.copyOf(entries);
    }

    Entry revocation() {
      return entries.getLast();
    }
  }

  /** What may still be done to it; refused when it was revoked. */
  default Standing standing() {
    return switch (this) {
      case Standing standing -> standing;
      case Revoked revoked ->
          throw new ActRefused(RegisterRefusal.REVOKED, revoked.revocation().at());
    };
  }
}
