package org.saradnja.record.notices.mailbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters of the practice world, to be read. */
@Component
class MailboxTable {

  private final JdbcClient jdbc;

  MailboxTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Delivered(
      UUID id, Instant at, String email, String language, String subject, String body) {}

  /**
   * @param email exact, or empty for all
   */
  List<Delivered> page(String email, int from, int count) {
    return jdbc.sql(
            """
            select id, at, email, language, subject, body
              from practice_letter
             where (:email = '' or email = :email)
             order by at desc, id
            offset :from limit :count
            """)
        .param("email", email)
        .param("from", from)
        .param("count", count)
        .query((row, _) -> delivered(row))
        .list();
  }

  long count(String email) {
    return jdbc.sql("select count(*) from practice_letter where (:email = '' or email = :email)")
        .param("email", email)
        .query(Long.class)
        .single();
  }

  Optional<Delivered> find(UUID id) {
    return jdbc.sql(
            """
            select id, at, email, language, subject, body from practice_letter where id = :id
            """)
        .param("id", id)
        .query((row, _) -> delivered(row))
        .optional();
  }

  private static Delivered delivered(ResultSet row) throws SQLException {
    return new Delivered(
        row.getObject("id", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("email"),
        row.getString("language"),
        row.getString("subject"),
        row.getString("body"));
  }
}
