package org.saradnja.training.certificates.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.certificates.CertificateCode;
import org.saradnja.training.certificates.CertificateId;
import org.saradnja.training.certificates.Certificates;
import org.saradnja.training.certificates.Certificates.Held;
import org.saradnja.training.certificates.DocumentKind;
import org.saradnja.training.certificates.IssuedCertificate;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register as it is read. */
@Repository
class HeldTable implements Certificates {

  private static final String SELECT =
      """
      select c.id, c.number, c.kind, c.subject, c.session, c.enrolment,
             coalesce(c.person, h.person) as person, c.unit,
             c.valid_until, d.code, d.content, r.at as revoked_at
        from certificate c
        join lateral (select code, content
                        from certificate_document
                       where certificate = c.id
                       order by entry desc
                       limit 1) d on true
        left join certificate_entry r on r.certificate = c.id and r.kind = 'REVOKED'
        left join certificate_holder h on h.enrolment = c.enrolment
      """;

  private final JdbcClient jdbc;
  private final LegalTime time;

  HeldTable(JdbcClient jdbc, LegalTime time) {
    this.jdbc = jdbc;
    this.time = time;
  }

  @Override
  public boolean holdsValid(PersonId person, String subject, LocalDate on) {
    return jdbc.sql(
            """
            select exists (
              select from certificate c
                left join certificate_holder h on h.enrolment = c.enrolment
               where (c.person = :person or h.person = :person) and c.subject = :subject and c.kind = 'CERTIFICATE'
                 and c.issued_on <= :on and (c.valid_until is null or c.valid_until >= :on)
                 and not exists (
                   select from certificate_entry e
                    where e.certificate = c.id and e.kind = 'REVOKED' and e.at < :nextDay))
            """)
        .param("person", person.value())
        .param("subject", subject)
        .param("on", on)
        .param("nextDay", on.plusDays(1).atStartOfDay(time.zone()).toOffsetDateTime())
        .query(Boolean.class)
        .single();
  }

  @Override
  public Map<UnitId, Integer> standingByUnit() {
    var counts = new HashMap<UnitId, Integer>();
    jdbc.sql(
            """
            select c.unit, count(*) as number
              from certificate c
             where c.unit is not null and c.kind = 'CERTIFICATE'
               and (c.valid_until is null or c.valid_until >= :today)
               and not exists (
                 select from certificate_entry e where e.certificate = c.id and e.kind = 'REVOKED')
             group by c.unit
            """)
        .param("today", time.today())
        .query((row, _) -> Map.entry(new UnitId(row.getString("unit")), row.getInt("number")))
        .list()
        .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    return Map.copyOf(counts);
  }

  @Override
  public Held get(CertificateId id) {
    return jdbc.sql(SELECT + " where c.id = :id")
        .param("id", id.value())
        .query((row, _) -> held(row))
        .optional()
        .orElseThrow(() -> new NoSuchThing("certificate " + id.value()));
  }

  @Override
  public List<Held> of(PersonId person) {
    return of(List.of(person));
  }

  @Override
  public List<Held> of(Collection<PersonId> people) {
    return jdbc.sql(
            SELECT
                + """
                 where c.person = any(:people) or h.person = any(:people)
                 order by c.issued_on desc, c.number
                """)
        .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
        .query((row, _) -> held(row))
        .list();
  }

  @Override
  public List<Held> of(UnitId unit) {
    return jdbc.sql(SELECT + " where c.unit = :unit order by c.issued_on desc, c.number")
        .param("unit", unit.slug())
        .query((row, _) -> held(row))
        .list();
  }

  @Override
  public List<Held> of(SessionId session) {
    return jdbc.sql(SELECT + " where c.session = :session order by c.year, c.position")
        .param("session", session.value())
        .query((row, _) -> held(row))
        .list();
  }

  /**
   * The newest first.
   *
   * @param text part of a number, or a name as it is written on the document; empty for all
   */
  List<Held> list(String text, int offset, int limit) {
    return jdbc.sql(
            SELECT
                + """
                 where :text = '' or c.number ilike :pattern
                    or d.content::jsonb -> 'name' ->> 'cyrillic' ilike :pattern
                    or d.content::jsonb -> 'name' ->> 'latin' ilike :pattern
                 order by c.issued_on desc, c.year desc, c.position desc, c.programme
                 offset :offset
                 limit :limit
                """)
        .param("text", text)
        .param("pattern", "%" + text.replaceAll("[\\\\%_]", "\\\\$0") + "%")
        .param("offset", offset)
        .param("limit", limit)
        .query((row, _) -> held(row))
        .list();
  }

  private static Held held(ResultSet row) throws SQLException {
    var document = IssuedCertificate.read(row.getString("content"));
    return new Held(
        new CertificateId(row.getObject("id", UUID.class)),
        new CertificateCode(row.getString("code")),
        row.getString("number"),
        DocumentKind.valueOf(row.getString("kind")),
        document.training().programme(),
        row.getString("subject"),
        new SessionId(row.getObject("session", UUID.class)),
        new EnrolmentId(row.getObject("enrolment", UUID.class)),
        Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new),
        Optional.ofNullable(row.getString("unit")).map(UnitId::new),
        document.name(),
        document.training().title(),
        document.issuedAt(),
        Optional.ofNullable(row.getObject("valid_until", LocalDate.class)),
        revoked(row),
        document.practice());
  }

  private static Optional<Instant> revoked(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getObject("revoked_at", OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
