package org.saradnja.training.certificates.register;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.PracticeReading;
import org.saradnja.parties.registry.Units;
import org.saradnja.training.certificates.CertificateCode;
import org.saradnja.training.certificates.Completion;
import org.saradnja.training.certificates.DocumentKind;
import org.saradnja.training.certificates.IssuedCertificate;
import org.saradnja.training.certificates.IssuedCertificate.Employer;
import org.saradnja.training.certificates.IssuedCertificate.Training;
import org.saradnja.training.certificates.register.Gathering.Gathered;
import org.springframework.stereotype.Component;

/** Draws up documents: every name as it is on the day of the issue, never looked up again. */
@Component
class Drawing {

  private final CertificateTable certificates;
  private final IssuerTable issuers;
  private final Units units;
  private final PracticeReading practice;
  private final LegalTime time;
  private final SecureRandom random = new SecureRandom();

  Drawing(
      CertificateTable certificates,
      IssuerTable issuers,
      Units units,
      PracticeReading practice,
      LegalTime time) {
    this.certificates = certificates;
    this.issuers = issuers;
    this.units = units;
    this.practice = practice;
    this.time = time;
  }

  CertificateCode code() {
    return CertificateCode.random(random);
  }

  /** Takes the next number of the book. */
  Heading draw(Gathered gathered, DocumentKind kind, Instant now) {
    var today = LocalDate.ofInstant(now, time.zone());
    var programme = gathered.programme();
    var named =
        issuers
            .on(Academy.CODE, today)
            .orElseThrow(() -> new ActRefused(RegisterRefusal.NO_ISSUER, today));
    var book = programme.code().value();
    int year = today.getYear();
    int position = certificates.nextPosition(Academy.CODE, book, year);
    var rule = gathered.judgement().rule();
    var document =
        new IssuedCertificate(
            IssuedCertificate.FORMAT,
            code(),
            named.format().number(book, year, position),
            kind,
            gathered.participant().name(),
            employer(gathered),
            training(gathered),
            named.issuer(),
            conditions(gathered.judgement().completion(), kind),
            rule.number(),
            now,
            rule.validity().map(today::plusMonths),
            practice.isOn());
    return new Heading(document, gathered.session(), gathered.participant(), year, position, today);
  }

  private Optional<Employer> employer(Gathered gathered) {
    return gathered
        .participant()
        .unit()
        .map(unit -> new Employer(unit.slug(), units.get(unit).name()));
  }

  private static Training training(Gathered gathered) {
    var programme = gathered.programme();
    var session = gathered.session();
    return new Training(
        programme.code().value(),
        programme.year(),
        programme.title(),
        programme.kind(),
        programme.recordsNumber(),
        programme.subject(),
        session.code().value(),
        session.place(),
        session.days(),
        programme.hours());
  }

  /** A confirmation says nothing of a test that was not passed. */
  private static List<Completion.Line> conditions(Completion completion, DocumentKind kind) {
    return completion.lines().stream()
        .filter(line -> kind == DocumentKind.CERTIFICATE || !line.concernsTheTest())
        .toList();
  }
}
