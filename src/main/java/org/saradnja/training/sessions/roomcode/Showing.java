package org.saradnja.training.sessions.roomcode;

import java.security.SecureRandom;
import java.util.Map;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.RoomCodeHidden;
import org.saradnja.training.sessions.RoomCodeShown;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.Sightings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organiser shows the code of the room for a signature point, on the day, and hides it. */
@Component
class Showing {

  private static final int SECRET_BYTES = 32;

  private final RoomCodeTable codes;
  private final Sightings sightings;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;
  private final SecureRandom random = new SecureRandom();

  Showing(
      RoomCodeTable codes,
      Sightings sightings,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.codes = codes;
    this.sightings = sightings;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  @Transactional
  public void show(SignedIn who, Session session, int day, int point) {
    var now = time.now();
    var mandate = mandate(who, session);
    var today = now.atZone(time.zone()).toLocalDate();
    if (session.days().stream()
        .noneMatch(block -> block.number() == day && block.day().equals(today))) {
      throw new ActRefused(RoomCodeRefusal.NOT_TODAY);
    }
    if (point < 1 || point > sightings.settings(session).points()) {
      throw new ActRefused(RoomCodeRefusal.NO_SUCH_POINT);
    }
    var secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    if (codes.open(session.id(), day, point, secret, now, mandate.id())) {
      events.publishEvent(
          new RoomCodeShown(
              session.id(), day, point, now, mandate.actor(), digest(session, day, point)));
    }
  }

  @Transactional
  public void hide(SignedIn who, Session session, int day, int point) {
    var now = time.now();
    var mandate = mandate(who, session);
    if (codes.close(session.id(), day, point, now)) {
      events.publishEvent(
          new RoomCodeHidden(
              session.id(), day, point, now, mandate.actor(), digest(session, day, point)));
    }
  }

  private static Digest digest(Session session, int day, int point) {
    return Digest.of(CanonicalJson.of(Map.of("session", session.id(), "day", day, "point", point)));
  }

  private Mandate mandate(SignedIn who, Session session) {
    return authorisation.require(
        who, Doing.KEEP_ATTENDANCE, new Party.OfInstitution(session.organiser()));
  }
}
