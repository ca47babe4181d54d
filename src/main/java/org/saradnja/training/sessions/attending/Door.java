package org.saradnja.training.sessions.attending;

import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.OrganisersSessions;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.Sessions;
import org.springframework.stereotype.Component;

/** Who may stand at the door of a training. */
@Component
class Door implements OrganisersSessions {

  private final Sessions sessions;
  private final Authorisation authorisation;

  Door(Sessions sessions, Authorisation authorisation) {
    this.sessions = sessions;
    this.authorisation = authorisation;
  }

  /** Whose ever it is: for an act that asks for the mandate itself. */
  Session find(String code) {
    if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new NoSuchThing("session " + code);
    }
    return sessions
        .find(new SessionCode(code))
        .orElseThrow(() -> new NoSuchThing("session " + code));
  }

  @Override
  public Session get(SignedIn who, String code) {
    var session = find(code);
    authorisation.require(who, Doing.KEEP_ATTENDANCE, new Party.OfInstitution(session.organiser()));
    return session;
  }

  @Override
  public DayBlock day(Session session, int number) {
    return session.days().stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow(() -> new NoSuchThing("day " + number));
  }

  @Override
  public Heading heading(Session session, Texts t) {
    return new Heading(
        t.name(sessions.series(session.series()).title()),
        t.name(Localised.ofCyrillic(session.place().name())));
  }
}
