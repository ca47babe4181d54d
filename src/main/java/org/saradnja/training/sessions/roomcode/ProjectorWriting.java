package org.saradnja.training.sessions.roomcode;

import java.time.Clock;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.QrPath;
import org.saradnja.base.web.Texts;
import org.saradnja.training.sessions.OrganisersSessions;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.Sightings;
import org.springframework.stereotype.Component;

/** Puts the code of this moment on the wall. */
@Component
class ProjectorWriting {

  private final RoomCodeTable codes;
  private final Sightings sightings;
  private final Participants participants;
  private final OrganisersSessions door;
  private final LegalTime time;
  private final Clock clock;

  ProjectorWriting(
      RoomCodeTable codes,
      Sightings sightings,
      Participants participants,
      OrganisersSessions door,
      LegalTime time,
      Clock clock) {
    this.codes = codes;
    this.sightings = sightings;
    this.participants = participants;
    this.door = door;
    this.time = time;
    this.clock = clock;
  }

  static String path(Session session, int day, int point) {
    return "/rad/prisustvo/" + session.code() + "/" + day + "/sala/" + point;
  }

  ProjectorPage page(Session session, int day, int point, Texts t) {
    var block = door.day(session, day);
    var set = sightings.settings(session);
    if (point > set.points()) {
      throw new NoSuchThing("point " + point);
    }
    var heading = door.heading(session, t);
    var now = clock.instant();
    var shown =
        codes
            .shown(session.id(), day, point)
            .map(one -> new RoomCode(one.secret(), set.codeStays()));
    var code = shown.map(one -> one.at(now)).orElse("");
    var address = t.frame().origin() + t.href(SignController.PATH);
    var seats = participants.of(session.id());
    return new ProjectorPage(
        path(session, day, point),
        "/rad/prisustvo/" + session.code() + "/" + day,
        heading.title(),
        heading.on(block, t),
        point,
        block.day().equals(time.today()),
        code.replaceFirst("(?<=^...)", " "),
        shown.map(_ -> QrPath.of(address + "?kod=" + code)),
        address,
        shown.map(one -> one.leftAt(now).toSeconds()).orElse(0L),
        (int)
            sightings
                .signed(seats.stream().map(Participant::enrolment).toList(), day)
                .values()
                .stream()
                .filter(points -> points.contains(point))
                .count(),
        seats.size());
  }
}
