package org.saradnja.training.sessions.roomcode;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.training.sessions.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which signature points have a code on the wall, and its secret. */
@Repository
class RoomCodeTable {

  private final JdbcClient jdbc;

  RoomCodeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Shown(int point, byte[] secret) {}

  Optional<Shown> shown(SessionId session, int day, int point) {
    return shown(session, day).stream().filter(one -> one.point() == point).findFirst();
  }

  /** Those of the day that are shown now. */
  List<Shown> shown(SessionId session, int day) {
    return jdbc.sql(
            """
            select point, secret from room_code
             where session = :session and day = :day and closed_at is null
             order by point
            """)
        .param("session", session.value())
        .param("day", day)
        .query((row, _) -> new Shown(row.getInt("point"), row.getBytes("secret")))
        .list();
  }

  /** False when it is shown already; a fresh secret makes old codes worthless. */
  boolean open(SessionId session, int day, int point, byte[] secret, Instant at, UUID by) {
    return jdbc.sql(
                """
                insert into room_code as known (session, day, point, secret, opened_at, opened_by)
                values (:session, :day, :point, :secret, :at, :by)
                on conflict on constraint one_room_code_of_a_point do update
                   set secret = excluded.secret, opened_at = excluded.opened_at,
                       opened_by = excluded.opened_by, closed_at = null
                 where known.closed_at is not null
                """)
            .param("session", session.value())
            .param("day", day)
            .param("point", point)
            .param("secret", secret)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("by", by)
            .update()
        == 1;
  }

  /** False when it was not shown. */
  boolean close(SessionId session, int day, int point, Instant at) {
    return jdbc.sql(
                """
                update room_code set closed_at = :at
                 where session = :session and day = :day and point = :point and closed_at is null
                """)
            .param("session", session.value())
            .param("day", day)
            .param("point", point)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }
}
