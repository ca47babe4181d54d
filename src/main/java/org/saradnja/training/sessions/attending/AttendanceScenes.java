package org.saradnja.training.sessions.attending;

import java.util.List;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.saradnja.base.practice.Scenes;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.Sessions;
import org.springframework.stereotype.Component;

/** The first training of the running series: one missed its first day, one its second. */
@Component
@PracticeOnly
class AttendanceScenes implements Scenes {

  private static final SessionCode TRAINING = new SessionCode("ocd-2027-vezbaonica");
  private static final String ORGANISER = "organizator@vezbaonica.example";
  private static final int MISSED_THE_FIRST_DAY = 6;
  private static final int MISSED_THE_SECOND_DAY = 9;

  private final CheckingIn checking;
  private final Sessions sessions;
  private final Participants participants;
  private final People people;

  AttendanceScenes(
      CheckingIn checking, Sessions sessions, Participants participants, People people) {
    this.checking = checking;
    this.sessions = sessions;
    this.participants = participants;
    this.people = people;
  }

  @Override
  public List<Scene> all() {
    return List.of(
        scene("2027-03-11T10:05:00", 1, 1),
        scene("2027-03-11T16:55:00", 1, 2),
        scene("2027-03-12T09:05:00", 2, 1),
        scene("2027-03-12T15:12:00", 2, 2));
  }

  private Scene scene(String at, int day, int point) {
    var name = at.substring(0, 10) + " day " + day + " signed, point " + point;
    return Scene.of(at, name, () -> sign(day, point));
  }

  private void sign(int day, int point) {
    var person = people.withEmail(ORGANISER).orElseThrow();
    var who = new SignedIn(person, people.nameOf(person).cyrillic());
    var session = sessions.find(TRAINING).orElseThrow();
    var seats = participants.of(session.id());
    int missing = day == 1 ? MISSED_THE_FIRST_DAY : MISSED_THE_SECOND_DAY;
    for (int at = 0; at < seats.size(); at++) {
      boolean hasAccount = seats.get(at).person().isPresent();
      if (at != missing || hasAccount) {
        checking.checkIn(who, session, seats.get(at).enrolment(), day, point);
      }
    }
  }
}
