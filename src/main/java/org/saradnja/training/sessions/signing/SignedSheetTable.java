package org.saradnja.training.sessions.signing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.saradnja.parties.files.FileId;
import org.saradnja.parties.people.PersonId;
import org.saradnja.training.sessions.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signed lists that were keyed in, each with the picture of its paper. */
@Repository
class SignedSheetTable {

  private final JdbcClient jdbc;

  SignedSheetTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param signatures on the sheet, {@code fresh} those that no other way had brought before
   * @param by the mandate under which {@code person} keyed them in
   */
  record SignedSheet(
      UUID id,
      SessionId session,
      int day,
      FileId file,
      int signatures,
      int fresh,
      Instant at,
      UUID by,
      PersonId person) {}

  void insert(SignedSheet sheet) {
    jdbc.sql(
            """
            insert into signed_sheet
              (id, session, day, file, signatures, fresh, keyed_at, keyed_by, person)
            values (:id, :session, :day, :file, :signatures, :fresh, :at, :by, :person)
            """)
        .param("id", sheet.id())
        .param("session", sheet.session().value())
        .param("day", sheet.day())
        .param("file", sheet.file().value())
        .param("signatures", sheet.signatures())
        .param("fresh", sheet.fresh())
        .param("at", sheet.at().atOffset(ZoneOffset.UTC))
        .param("by", sheet.by())
        .param("person", sheet.person().value())
        .update();
  }

  /** In the order in which they were keyed in. */
  List<SignedSheet> of(SessionId session, int day) {
    return jdbc.sql(
            """
            select id, session, day, file, signatures, fresh, keyed_at, keyed_by, person
              from signed_sheet
             where session = :session and day = :day
             order by keyed_at, id
            """)
        .param("session", session.value())
        .param("day", day)
        .query((row, _) ->
            new SignedSheet(
                row.getObject("id", UUID.class),
                new SessionId(row.getObject("session", UUID.class)),
                row.getInt("day"),
                new FileId(row.getObject("file", UUID.class)),
                row.getInt("signatures"),
                row.getInt("fresh"),
                row.getTimestamp("keyed_at").toInstant(),
                row.getObject("keyed_by", UUID.class),
                new PersonId(row.getObject("person", UUID.class))))
        .list();
  }
}
