package org.saradnja.training.certificates.register;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.certificates.CertificateCode;
import org.saradnja.training.certificates.CertificateId;
import org.saradnja.training.certificates.Credentials;
import org.saradnja.training.certificates.DocumentKind;
import org.saradnja.training.certificates.IssuedCertificate;
import org.saradnja.training.certificates.SampleCertificate;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.Sessions;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Documents in the register of a running application, without anybody having been trained. */
public final class SomeCertificate {

  public static final UnitId UNIT = new UnitId("vezbaonica");

  private static final UUID MANDATE = new UUID(5, 5);

  private final ApplicationContext application;
  private final CertificateTable certificates;
  private final CertificateId id = new CertificateId(UUID.randomUUID());
  private final Participant participant;

  private SomeCertificate(ApplicationContext application) {
    this.application = application;
    this.certificates = application.getBean(CertificateTable.class);
    this.participant =
        new Participant(
            new EnrolmentId(UUID.randomUUID()),
            new SessionId(UUID.randomUUID()),
            Optional.of(new PersonId(UUID.randomUUID())),
            SampleCertificate.certificate().name(),
            Optional.of(UNIT),
            Gender.WOMAN,
            "polaznik@vezbaonica.example");
  }

  public static SomeCertificate issued(ApplicationContext application) {
    return issued(DocumentKind.CERTIFICATE, Optional.empty(), application);
  }

  /** Issued by the clocks of the application. */
  public static SomeCertificate issued(
      DocumentKind kind, Optional<LocalDate> validUntil, ApplicationContext application) {
    var some = new SomeCertificate(application);
    some.alone(() -> some.issue(kind, validUntil));
    return some;
  }

  private void issue(DocumentKind kind, Optional<LocalDate> validUntil) {
    var sample = SampleCertificate.of(kind, validUntil, true);
    var now = now();
    var today = validUntil.map(last -> last.minusYears(1)).orElse(LocalDate.ofInstant(now, zone()));
    int position = certificates.nextPosition("akademija", "saradnja-sa-ocd", today.getYear());
    var number = NumberFormat.USUAL.number("saradnja-sa-ocd", today.getYear(), position);
    var document = copy(sample, sample.name(), number, now);
    var heading = new Heading(document, session(), participant, today.getYear(), position, today);
    var physical = application.getBean(Clock.class).instant();
    certificates.insert(id, heading);
    certificates.insert(id, new Entry(1, Entry.Kind.ISSUED, now, ""), MANDATE, physical);
    certificates.insert(id, 1, document, sign(document, physical));
  }

  public SomeCertificate revoked(String ground) {
    return entered(Entry.Kind.REVOKED, ground);
  }

  public SomeCertificate duplicated(String ground) {
    return entered(Entry.Kind.DUPLICATE, ground);
  }

  public SomeCertificate corrected(Localised name, String ground) {
    alone(() -> {
      var standing = certificates.get(id).standing();
      var document =
          copy(
              standing.document(),
              name,
              standing.document().number(),
              standing.document().issuedAt());
      var entry = standing.next(Entry.Kind.CORRECTED, now(), ground);
      var physical = application.getBean(Clock.class).instant();
      certificates.insert(id, entry, MANDATE, physical);
      certificates.insert(id, entry.ordinal(), document, sign(document, physical));
    });
    return this;
  }

  private SomeCertificate entered(Entry.Kind kind, String ground) {
    alone(() -> {
      var entry = certificates.get(id).standing().next(kind, now(), ground);
      certificates.insert(id, entry, MANDATE, application.getBean(Clock.class).instant());
    });
    return this;
  }

  /** The path of an order that waits for its one participant. */
  public static String ordered(ApplicationContext application) {
    var batch = UUID.randomUUID();
    var actor = new Actor(MANDATE, Academy.PARTY.name(), "academy");
    var now = application.getBean(LegalTime.class).now();
    application
        .getBean(BatchTable.class)
        .insert(
            batch,
            application
                .getBean(Sessions.class)
                .find(new SessionCode("ocd-2027-vezbaonica"))
                .map(Session::id)
                .orElseGet(() -> new SessionId(UUID.randomUUID())),
            "ocd-2027-vezbaonica",
            now,
            actor,
            java.util.List.of(new EnrolmentId(UUID.randomUUID())));
    return "/rad/potvrde/nalozi/" + batch;
  }

  /** What a round of the server does with orders; no round runs in tests. */
  public static void issueWhatWasOrdered(ApplicationContext application) {
    application.getBean(BatchWork.class).all();
  }

  public CertificateId id() {
    return id;
  }

  public Participant participant() {
    return participant;
  }

  /** As it stands now. */
  public IssuedCertificate document() {
    return certificates.get(id).document();
  }

  private Credentials.Signed sign(IssuedCertificate document, Instant physical) {
    return application.getBean(Credentials.class).sign(document, participant.email(), physical);
  }

  private Instant now() {
    return application.getBean(LegalTime.class).now();
  }

  private java.time.ZoneId zone() {
    return application.getBean(LegalTime.class).zone();
  }

  private static IssuedCertificate copy(
      IssuedCertificate sample, Localised name, String number, Instant issuedAt) {
    return new IssuedCertificate(
        sample.format(),
        CertificateCode.random(new SecureRandom()),
        number,
        sample.kind(),
        name,
        sample.employer(),
        sample.training(),
        sample.issuer(),
        sample.conditions(),
        sample.rule(),
        issuedAt,
        sample.validUntil(),
        sample.practice());
  }

  private Session session() {
    var training = SampleCertificate.certificate().training();
    return new Session(
        participant.session(),
        new SessionCode(training.session()),
        new SeriesId(new UUID(6, 6)),
        new ProgrammeId(new UUID(7, 7)),
        training.place(),
        training.days(),
        18,
        "organizator",
        false);
  }

  private void alone(Runnable acts) {
    new TransactionTemplate(application.getBean(PlatformTransactionManager.class))
        .executeWithoutResult(_ -> acts.run());
  }
}
