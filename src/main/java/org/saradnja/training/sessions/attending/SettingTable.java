package org.saradnja.training.sessions.attending;

import java.time.Duration;
import org.saradnja.training.sessions.AttendanceSettings;
import org.saradnja.training.sessions.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How attendance of a training is kept, where it is not as usual. */
@Repository
class SettingTable {

  private final JdbcClient jdbc;

  SettingTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  AttendanceSettings of(SessionId session) {
    return jdbc.sql(
            """
            select points, late_after, code_seconds from attendance_setting where session = :session
            """)
        .param("session", session.value())
        .query((row, _) ->
            new AttendanceSettings(
                row.getInt("points"),
                Duration.ofMinutes(row.getInt("late_after")),
                Duration.ofSeconds(row.getInt("code_seconds"))))
        .optional()
        .orElse(AttendanceSettings.USUAL);
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
