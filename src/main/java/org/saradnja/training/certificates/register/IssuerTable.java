package org.saradnja.training.certificates.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Localised;
import org.saradnja.training.certificates.IssuedCertificate.Issuer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The names of the issuer in their time. */
@Repository
class IssuerTable {

  private static final String SELECT =
      """
      select institution, valid_from, name_cyrillic, name_latin, name_english,
             signatory_cyrillic, signatory_latin, office, number_format
        from certificate_issuer
       where institution = :institution
      """;

  private final JdbcClient jdbc;

  IssuerTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<NamedIssuer> on(String institution, LocalDate day) {
    return jdbc.sql(SELECT + " and valid_from <= :day order by valid_from desc limit 1")
        .param("institution", institution)
        .param("day", day)
        .query((row, _) -> issuer(row))
        .optional();
  }

  /** The newest first. */
  List<NamedIssuer> all(String institution) {
    return jdbc.sql(SELECT + " order by valid_from desc")
        .param("institution", institution)
        .query((row, _) -> issuer(row))
        .list();
  }

  /** Whether it was kept: from one day on there is one name. */
  boolean insert(NamedIssuer named, Instant now) {
    var issuer = named.issuer();
    return jdbc.sql(
                """
                insert into certificate_issuer
                  (institution, valid_from, name_cyrillic, name_latin, name_english,
                   signatory_cyrillic, signatory_latin, office, number_format, recorded_at)
                values (:institution, :validFrom, :name, :nameLatin, :english,
                        :signatory, :signatoryLatin, :office, :format, :now)
                on conflict on constraint one_name_of_an_issuer_from_a_day do nothing
                """)
            .param("institution", issuer.institution())
            .param("validFrom", named.validFrom())
            .param("name", issuer.name().cyrillic())
            .param("nameLatin", issuer.name().latin())
            .param("english", issuer.english())
            .param("signatory", issuer.signatory().cyrillic())
            .param("signatoryLatin", issuer.signatory().latin())
            .param("office", issuer.office())
            .param("format", named.format().pattern())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private static NamedIssuer issuer(ResultSet row) throws SQLException {
    var issuer =
        new Issuer(
            row.getString("institution"),
            new Localised(row.getString("name_cyrillic"), row.getString("name_latin")),
            row.getString("name_english"),
            new Localised(row.getString("signatory_cyrillic"), row.getString("signatory_latin")),
            row.getString("office"));
    return new NamedIssuer(
        issuer,
        new NumberFormat(row.getString("number_format")),
        row.getObject("valid_from", LocalDate.class));
  }
}
