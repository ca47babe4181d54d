package org.saradnja.training.certificates.checking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.Digest;
import org.saradnja.training.certificates.CertificateCode;
import org.saradnja.training.certificates.IssuedCertificate;
import org.saradnja.training.certificates.checking.Document.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Documents by their public codes. */
@Repository
class DocumentTable {

  private final JdbcClient jdbc;

  DocumentTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Document> find(CertificateCode code) {
    return jdbc.sql(
            """
            select d.certificate, d.entry, d.content, d.digest, d.credential, d.token,
                   d.status_list, d.status_index,
                   (select code
                      from certificate_document
                     where certificate = d.certificate
                     order by entry desc
                     limit 1) as latest
              from certificate_document d
             where d.code = :code
            """)
        .param("code", code.value())
        .query((row, _) -> document(row))
        .optional();
  }

  private Document document(ResultSet row) throws SQLException {
    return new Document(
        IssuedCertificate.read(row.getString("content")),
        new Digest(row.getString("digest")),
        row.getInt("entry"),
        row.getString("credential"),
        row.getString("token"),
        row.getInt("status_list"),
        row.getInt("status_index"),
        new CertificateCode(row.getString("latest")),
        entries(row.getObject("certificate", UUID.class)));
  }

  private List<Entry> entries(UUID certificate) {
    return jdbc.sql(
            """
            select ordinal, kind, at, ground
              from certificate_entry
             where certificate = :certificate
             order by ordinal
            """)
        .param("certificate", certificate)
        .query((row, _) ->
            new Entry(
                row.getInt("ordinal"),
                row.getString("kind"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("ground")))
        .list();
  }
}
