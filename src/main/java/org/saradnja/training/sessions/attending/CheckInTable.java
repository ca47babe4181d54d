package org.saradnja.training.sessions.attending;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.training.sessions.Attendance;
import org.saradnja.training.sessions.Attendances;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.Sessions;
import org.saradnja.training.sessions.attending.Sheet.CheckIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Check-ins, and the attendance that follows from them. */
@Repository
class CheckInTable implements Attendances {

  private final JdbcClient jdbc;
  private final Participants participants;
  private final Sessions sessions;
  private final LegalTime time;

  CheckInTable(JdbcClient jdbc, Participants participants, Sessions sessions, LegalTime time) {
    this.jdbc = jdbc;
    this.participants = participants;
    this.sessions = sessions;
    this.time = time;
  }

  @Override
  public Attendance of(EnrolmentId enrolment) {
    return attendance(enrolment, sessions.get(participants.get(enrolment).session()));
  }

  @Override
  public List<Attendance> of(SessionId session) {
    var held = sessions.get(session);
    return participants.of(session).stream()
        .map(Participant::enrolment)
        .map(enrolment -> attendance(enrolment, held))
        .toList();
  }

  @Override
  public boolean isCheckedIn(EnrolmentId enrolment, int day) {
    return jdbc.sql(
            """
            select exists (select 1 from check_in where enrolment = :enrolment and day = :day)
            """)
        .param("enrolment", enrolment.value())
        .param("day", day)
        .query(Boolean.class)
        .single();
  }

  private Attendance attendance(EnrolmentId enrolment, Session session) {
    var sheet = new Sheet(points(session.id()), time.zone());
    var checkIns = checkIns(enrolment);
    return new Attendance(
        enrolment, session.days().stream().map(block -> sheet.of(block, checkIns)).toList());
  }

  /** Signature points of a day of the session. */
  int points(SessionId session) {
    return jdbc.sql("select points from attendance_setting where session = :session")
        .param("session", session.value())
        .query(Integer.class)
        .optional()
        .orElse(Sheet.USUAL_POINTS);
  }

  List<CheckIn> checkIns(EnrolmentId enrolment) {
    return jdbc.sql(
            """
            select day, point, checked_at
              from check_in
             where enrolment = :enrolment
             order by day, point
            """)
        .param("enrolment", enrolment.value())
        .query((row, _) ->
            new CheckIn(
                row.getInt("day"), row.getInt("point"), row.getTimestamp("checked_at").toInstant()))
        .list();
  }

  /** False when the person was found there before: who is scanned twice is there once. */
  boolean insert(EnrolmentId enrolment, CheckIn checkIn, UUID mandate) {
    return jdbc.sql(
                """
                insert into check_in (enrolment, day, point, checked_at, checked_by)
                values (:enrolment, :day, :point, :at, :mandate)
                on conflict (enrolment, day, point) do nothing
                """)
            .param("enrolment", enrolment.value())
            .param("day", checkIn.day())
            .param("point", checkIn.point())
            .param("at", checkIn.at().atOffset(ZoneOffset.UTC))
            .param("mandate", mandate)
            .update()
        == 1;
  }
}
