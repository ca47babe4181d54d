package org.saradnja.training.sessions.enrolling;

import java.util.UUID;
import org.saradnja.training.sessions.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows that an enrolment stands upon. */
final class StoredTraining {

  private StoredTraining() {}

  static SessionId of(int seats, JdbcClient jdbc) {
    var series = UUID.randomUUID();
    var session = new SessionId(UUID.randomUUID());
    jdbc.sql(
            """
            insert into series
              (id, code, programme, title_cyrillic, title_latin, about, support, organiser,
               invented, source, version)
            values (:id, cast(:id as text), :id, 'а', 'a', '', '[]', 'organizator', true, '', 0)
            """)
        .param("id", series)
        .update();
    jdbc.sql(
            """
            insert into training_session
              (id, code, series, stage, content, first_day, last_day, closes_on, seats,
               revision, source, changed_at, version)
            values (:id, cast(:id as text), :series, 'PLANNED', '{}', '2027-05-13', '2027-05-14',
               '2027-05-09', :seats, 0, '', now(), 0)
            """)
        .param("id", session.value())
        .param("series", series)
        .param("seats", seats)
        .update();
    new EnrolmentTable(jdbc).furnish(session, seats);
    return session;
  }
}
