package org.saradnja.training.sessions.attending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.database.Question;
import org.saradnja.training.sessions.AttendanceSettings;
import org.saradnja.training.sessions.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How attendance of a training is kept, where its organiser set it. */
@Repository
class SettingTable {

  private static final String OF_SESSION =
      "select points, late_after, code_seconds from attendance_setting where session = :session";

  private final JdbcClient jdbc;

  SettingTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<AttendanceSettings> find(SessionId session) {
    return jdbc.sql(OF_SESSION)
        .param("session", session.value())
        .query(SettingTable::settings)
        .optional();
  }

  /** As {@link #find}, on the way with other questions. */
  static Question<Optional<AttendanceSettings>> asked(SessionId session) {
    return Question.rows(OF_SESSION, Map.of("session", session.value()), SettingTable::settings)
        .as(found -> found.stream().findFirst());
  }

  private static AttendanceSettings settings(ResultSet row, int number) throws SQLException {
    return new AttendanceSettings(
        row.getInt("points"),
        Duration.ofMinutes(row.getInt("late_after")),
        Duration.ofSeconds(row.getInt("code_seconds")));
  }

  void put(SessionId session, AttendanceSettings settings) {
    jdbc.sql(
            """
            insert into attendance_setting (session, points, late_after, code_seconds)
            values (:session, :points, :lateAfter, :codeSeconds)
            on conflict (session) do update
               set points = excluded.points, late_after = excluded.late_after,
                   code_seconds = excluded.code_seconds
            """)
        .param("session", session.value())
        .param("points", settings.points())
        .param("lateAfter", settings.lateAfter().toMinutes())
        .param("codeSeconds", settings.codeStays().toSeconds())
        .update();
  }
}
