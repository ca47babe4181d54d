package org.saradnja.record.notices.operations;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.saradnja.base.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Events that were published and not heard, as the publication registry keeps them. */
@Component
class PublicationTable {

  private final JdbcClient jdbc;

  PublicationTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Failed(String listener, String event, Instant publishedAt, int attempts) {}

  record Tally(long open, long failed) {}

  Tally tally() {
    return jdbc.sql(
            """
            select count(*) as open, count(*) filter (where status = 'FAILED') as failed
              from event_publication
             where completion_date is null
            """)
        .query(Rows.of(Tally.class))
        .single();
  }

  /** The oldest first. */
  List<Failed> failed(int most) {
    return jdbc.sql(
            """
            select listener_id, event_type, publication_date, completion_attempts
              from event_publication
             where status = 'FAILED'
             order by publication_date
             limit :most
            """)
        .param("most", most)
        .query((row, _) ->
            new Failed(
                row.getString("listener_id"),
                row.getString("event_type"),
                row.getObject("publication_date", OffsetDateTime.class).toInstant(),
                row.getInt("completion_attempts")))
        .list();
  }

  String databaseVersion() {
    return jdbc.sql("show server_version").query(String.class).single();
  }
}
