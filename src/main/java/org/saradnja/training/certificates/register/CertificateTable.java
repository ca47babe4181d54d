package org.saradnja.training.certificates.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.training.certificates.CertificateId;
import org.saradnja.training.certificates.Credentials.Signed;
import org.saradnja.training.certificates.DocumentKind;
import org.saradnja.training.certificates.IssuedCertificate;
import org.saradnja.training.certificates.Judgement;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register: documents, entries about them, and what was decided before. Only ever added to. */
@Repository
class CertificateTable {

  private final JdbcClient jdbc;

  CertificateTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The next place in the book of a programme and a year. Whoever takes it keeps others waiting
   * until the document is written, so that the numbers have no gaps.
   */
  int nextPosition(String institution, String programme, int year) {
    return jdbc.sql(
            """
            insert into certificate_book as book (institution, programme, year, last)
            values (:institution, :programme, :year, 1)
            on conflict on constraint one_book_of_a_programme_and_year
              do update set last = book.last + 1
            returning last
            """)
        .param("institution", institution)
        .param("programme", programme)
        .param("year", year)
        .query(Integer.class)
        .single();
  }

  boolean has(EnrolmentId enrolment, DocumentKind kind) {
    return jdbc.sql(
            "select exists (select from certificate where enrolment = :enrolment and kind = :kind)")
        .param("enrolment", enrolment.value())
        .param("kind", kind.name())
        .query(Boolean.class)
        .single();
  }

  void insert(CertificateId id, Heading heading) {
    var document = heading.document();
    jdbc.sql(
            """
            insert into certificate
              (id, institution, programme, year, position, number, kind, subject, series, session,
               enrolment, person, unit, issued_on, valid_until)
            values (:id, :institution, :programme, :year, :position, :number, :kind, :subject,
                    :series, :session, :enrolment, :person, :unit, :issuedOn, :validUntil)
            """)
        .param("id", id.value())
        .param("institution", document.issuer().institution())
        .param("programme", document.training().programme())
        .param("year", heading.year())
        .param("position", heading.position())
        .param("number", document.number())
        .param("kind", document.kind().name())
        .param("subject", document.training().subject())
        .param("series", heading.session().series().value())
        .param("session", heading.session().id().value())
        .param("enrolment", heading.participant().enrolment().value())
        .param("person", heading.participant().person().map(one -> one.value()).orElse(null))
        .param("unit", heading.participant().unit().map(one -> one.slug()).orElse(null))
        .param("issuedOn", heading.issuedOn())
        .param("validUntil", document.validUntil().orElse(null))
        .update();
  }

  /** Refused when somebody made the entry of this ordinal meanwhile. */
  void insert(CertificateId id, Entry entry, UUID mandate, Instant physical) {
    try {
      jdbc.sql(
              """
              insert into certificate_entry
                (certificate, ordinal, kind, at, recorded_at, mandate, ground)
              values (:id, :ordinal, :kind, :at, :physical, :mandate, :ground)
              """)
          .param("id", id.value())
          .param("ordinal", entry.ordinal())
          .param("kind", entry.kind().name())
          .param("at", entry.at().atOffset(ZoneOffset.UTC))
          .param("physical", physical.atOffset(ZoneOffset.UTC))
          .param("mandate", mandate)
          .param("ground", entry.ground())
          .update();
    } catch (DuplicateKeyException second) {
      throw new OptimisticLockingFailureException(
          "Changed meanwhile: certificate " + id.value(), second);
    }
  }

  /** Gives the digest of the document as it was written, which the log keeps. */
  Digest insert(CertificateId id, int entry, IssuedCertificate document, Signed signed) {
    var canonical = document.canonical();
    var digest = Digest.ofText(canonical);
    jdbc.sql(
            """
            insert into certificate_document
              (code, certificate, entry, content, digest, credential, token, status_list,
               status_index)
            values (:code, :id, :entry, :content, :digest, :credential, :token, :list, :index)
            """)
        .param("code", document.code().value())
        .param("id", id.value())
        .param("entry", entry)
        .param("content", canonical)
        .param("digest", digest.hex())
        .param("credential", signed.json())
        .param("token", signed.jwt())
        .param("list", signed.list())
        .param("index", signed.index())
        .update();
    return digest;
  }

  /** Every judgement stays; another one of the same enrolment goes beside it. */
  void insert(SessionId session, Judgement judgement, Instant at) {
    var canonical = judgement.canonical();
    jdbc.sql(
            """
            insert into completion
              (enrolment, ordinal, session, at, outcome, rule, judgement, digest)
            select :enrolment, count(*) + 1, :session, :at, :outcome, :rule, :judgement, :digest
              from completion
             where enrolment = :enrolment
            """)
        .param("enrolment", judgement.facts().attendance().enrolment().value())
        .param("session", session.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("outcome", judgement.completion().outcome().name())
        .param("rule", judgement.rule().number())
        .param("judgement", canonical)
        .param("digest", Digest.ofText(canonical).hex())
        .update();
  }

  /** What was decided about an enrolment, the newest first. */
  List<Judgement> judgements(EnrolmentId enrolment) {
    return jdbc.sql(
            "select judgement from completion where enrolment = :enrolment order by ordinal desc")
        .param("enrolment", enrolment.value())
        .query((row, _) -> Judgement.read(row.getString("judgement")))
        .list();
  }

  Registered get(CertificateId id) {
    var entries =
        jdbc.sql(
                """
                select ordinal, kind, at, ground
                  from certificate_entry
                 where certificate = :id
                 order by ordinal
                """)
            .param("id", id.value())
            .query((row, _) -> entry(row))
            .list();
    return jdbc.sql(
            """
            select c.enrolment, d.content
              from certificate c
              join certificate_document d on d.certificate = c.id
             where c.id = :id
             order by d.entry desc
             limit 1
            """)
        .param("id", id.value())
        .query((row, _) -> registered(id, row, entries))
        .optional()
        .orElseThrow(() -> new NoSuchThing("certificate " + id.value()));
  }

  private static Registered registered(CertificateId id, ResultSet row, List<Entry> entries)
      throws SQLException {
    var enrolment = new EnrolmentId(row.getObject("enrolment", UUID.class));
    var document = IssuedCertificate.read(row.getString("content"));
    return entries.getLast().kind() == Entry.Kind.REVOKED
        ? new Registered.Revoked(id, enrolment, document, entries)
        : new Registered.Standing(id, enrolment, document, entries);
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getInt("ordinal"),
        Entry.Kind.valueOf(row.getString("kind")),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("ground"));
  }
}
