package org.saradnja.training.sessions.attending;

import java.util.List;
import java.util.stream.IntStream;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.Sessions;
import org.saradnja.training.sessions.attending.RoomPage.Line;
import org.saradnja.training.sessions.attending.RoomPage.Point;
import org.saradnja.training.sessions.attending.Sheet.CheckIn;
import org.springframework.stereotype.Component;

/** What the organiser sees of the room; to others there is no list. */
@Component
class Room {

  private final CheckInTable checkIns;
  private final Sessions sessions;
  private final Participants participants;
  private final Authorisation authorisation;
  private final LegalTime time;

  Room(
      CheckInTable checkIns,
      Sessions sessions,
      Participants participants,
      Authorisation authorisation,
      LegalTime time) {
    this.checkIns = checkIns;
    this.sessions = sessions;
    this.participants = participants;
    this.authorisation = authorisation;
    this.time = time;
  }

  Session session(SignedIn who, String code) {
    if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new NoSuchThing("session " + code);
    }
    var session =
        sessions.find(new SessionCode(code)).orElseThrow(() -> new NoSuchThing("session " + code));
    authorisation.require(who, Doing.KEEP_ATTENDANCE, new Party.OfInstitution(session.organiser()));
    return session;
  }

  RoomPage page(Session session, int day, int points, Texts t) {
    DayBlock block =
        session.days().stream()
            .filter(one -> one.number() == day)
            .findFirst()
            .orElseThrow(() -> new NoSuchThing("day " + day));
    return new RoomPage(
        "/rad/prisustvo/" + session.code() + "/" + day,
        t.name(sessions.series(session.series()).title()),
        t.name(Localised.ofCyrillic(session.place().name()))
            + ", "
            + t.day(block.day())
            + " · "
            + t.get("attendance.day", day),
        block.day().equals(time.today()),
        points,
        participants.of(session.id()).stream()
            .map(participant -> line(participant, day, points, t))
            .toList());
  }

  private Line line(Participant participant, int day, int points, Texts t) {
    List<CheckIn> found =
        checkIns.checkIns(participant.enrolment()).stream()
            .filter(one -> one.day() == day)
            .toList();
    return new Line(
        participant.enrolment().value().toString(),
        t.name(participant.name()),
        IntStream.rangeClosed(1, points)
            .mapToObj(number ->
                new Point(
                    number,
                    found.stream()
                        .filter(one -> one.point() == number)
                        .map(one -> t.clock(one.at()))
                        .findFirst()
                        .orElse("")))
            .toList());
  }
}
