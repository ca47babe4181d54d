package org.saradnja.training.sessions.attending;

import java.util.List;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.training.sessions.Attendance;
import org.saradnja.training.sessions.Attendances;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.Sessions;
import org.springframework.stereotype.Component;

/** Attendance as it follows from the list. */
@Component
class CountedAttendances implements Attendances {

  private final CheckInTable checkIns;
  private final RulingTable rulings;
  private final Settings settings;
  private final Participants participants;
  private final Sessions sessions;
  private final LegalTime time;

  CountedAttendances(
      CheckInTable checkIns,
      RulingTable rulings,
      Settings settings,
      Participants participants,
      Sessions sessions,
      LegalTime time) {
    this.checkIns = checkIns;
    this.rulings = rulings;
    this.settings = settings;
    this.participants = participants;
    this.sessions = sessions;
    this.time = time;
  }

  @Override
  public Attendance of(EnrolmentId enrolment) {
    var session = sessions.get(participants.get(enrolment).session());
    return attendances(session, List.of(enrolment)).getFirst();
  }

  @Override
  public List<Attendance> of(SessionId session) {
    return attendances(
        sessions.get(session),
        participants.of(session).stream().map(Participant::enrolment).toList());
  }

  @Override
  public boolean isCheckedIn(EnrolmentId enrolment, int day) {
    return checkIns.isCheckedIn(enrolment, day);
  }

  private List<Attendance> attendances(Session session, List<EnrolmentId> enrolments) {
    var sheet = new Sheet(settings.of(session), time.zone());
    var found = checkIns.all(enrolments);
    var ruled = rulings.all(enrolments);
    return enrolments.stream()
        .map(enrolment ->
            new Attendance(
                enrolment,
                session.days().stream()
                    .map(block ->
                        sheet.of(
                            block,
                            found.getOrDefault(enrolment, List.of()),
                            ruled.getOrDefault(
                                new RulingTable.Key(enrolment, block.number()), Ruling.NONE)))
                    .toList()))
        .toList();
  }
}
