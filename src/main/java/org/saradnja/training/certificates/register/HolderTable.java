package org.saradnja.training.certificates.register;

import java.time.ZoneOffset;
import org.saradnja.training.sessions.EnrolmentJoined;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Repository;

/** Who holds a document that was issued before its holder had an account. */
@Repository
class HolderTable {

  private final JdbcClient jdbc;

  HolderTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Heard twice, it is written once. */
  @ApplicationModuleListener
  void on(EnrolmentJoined joined) {
    jdbc.sql(
            """
            insert into certificate_holder (enrolment, person, since)
            values (:enrolment, :person, :since)
            on conflict (enrolment) do nothing
            """)
        .param("enrolment", joined.enrolment().value())
        .param("person", joined.person().value())
        .param("since", joined.at().atOffset(ZoneOffset.UTC))
        .update();
  }
}
