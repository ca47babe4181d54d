package org.saradnja.training.exams.takenover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.saradnja.training.exams.PaperCertificates;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Certificates on paper, as documents tell of them. Rows are added and never changed. */
@Repository
class PaperCertificateTable implements PaperCertificates {

  private final JdbcClient jdbc;

  PaperCertificateTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<PaperCertificate> of(SessionId session) {
    return jdbc.sql(
            """
            select enrolment, number, issued_on
              from certificate_on_paper
             where session = :session
             order by number, enrolment
            """)
        .param("session", session.value())
        .query((row, _) ->
            new PaperCertificate(
                new EnrolmentId(row.getObject("enrolment", UUID.class)),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class)))
        .list();
  }

  void insert(SessionId session, PaperCertificate certificate) {
    jdbc.sql(
            """
            insert into certificate_on_paper (enrolment, session, number, issued_on)
            values (:enrolment, :session, :number, :issuedOn)
            """)
        .param("enrolment", certificate.enrolment().value())
        .param("session", session.value())
        .param("number", certificate.number())
        .param("issuedOn", certificate.issuedOn())
        .update();
  }
}
