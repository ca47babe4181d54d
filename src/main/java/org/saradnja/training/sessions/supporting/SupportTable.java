package org.saradnja.training.sessions.supporting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.database.Rows;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.Support;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What trainings say of their own support. */
@Repository
class SupportTable {

  private final JdbcClient jdbc;

  SupportTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param version zero of a training that never said anything
   */
  record Versioned(OwnSupport value, int version) {}

  Versioned get(SessionId session) {
    return find(session).orElseGet(() -> new Versioned(OwnSupport.NONE, 0));
  }

  private Optional<Versioned> find(SessionId session) {
    return jdbc.sql(
            """
            select names::text as names, instead, version
              from session_support
             where session = :session
            """)
        .param("session", session.value())
        .query(Rows.of(Row.class))
        .optional()
        .map(Row::toDomain);
  }

  /** The slower of two who write is refused. */
  void put(SessionId session, OwnSupport support, int readAt) {
    int rows =
        jdbc.sql(
                """
                insert into session_support (session, names, instead, version)
                select :session, cast(:names as jsonb), :instead, 1
                 where :readAt = 0
                    or exists (select from session_support where session = :session)
                on conflict (session) do update
                   set names = excluded.names, instead = excluded.instead,
                       version = session_support.version + 1
                 where session_support.version = :readAt
                """)
            .param("session", session.value())
            .param("names", json(support.names()))
            .param("instead", support.instead())
            .param("readAt", readAt)
            .update();
    if (rows != 1) {
      throw new OptimisticLockingFailureException("Changed meanwhile: " + session);
    }
  }

  private static String json(List<Support> names) {
    return new String(CanonicalJson.of(names), StandardCharsets.UTF_8);
  }

  record Row(String names, boolean instead, int version) {

    Versioned toDomain() {
      var read = JsonMapper.shared().readValue(names, new TypeReference<List<Support>>() {});
      return new Versioned(new OwnSupport(read, instead), version);
    }
  }
}
