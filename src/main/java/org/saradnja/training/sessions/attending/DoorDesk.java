package org.saradnja.training.sessions.attending;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.OrganisersSessions;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionPlan;
import org.saradnja.training.sessions.SessionPlans;
import org.springframework.stereotype.Component;

/** The lists that an organiser keeps today. */
@Component
class DoorDesk implements Desk {

  /** A training of this day began at most so many days ago. */
  private static final int LONGEST = 31;

  private final SessionPlans plans;
  private final OrganisersSessions door;
  private final Authorisation authorisation;
  private final LegalTime time;

  DoorDesk(
      SessionPlans plans, OrganisersSessions door, Authorisation authorisation, LegalTime time) {
    this.plans = plans;
    this.door = door;
    this.authorisation = authorisation;
    this.time = time;
  }

  @Override
  public List<Item> of(SignedIn who, Texts t) {
    var organisers =
        authorisation.mandates(who, Doing.KEEP_ATTENDANCE).stream()
            .map(mandate -> mandate.party())
            .toList();
    if (organisers.isEmpty()) {
      return List.of();
    }
    return plans.from(time.today().minusDays(LONGEST)).stream()
        .map(SessionPlan::session)
        .filter(session -> !session.isCancelled())
        .filter(session -> organisers.contains(new Party.OfInstitution(session.organiser())))
        .flatMap(session -> today(session, t))
        .toList();
  }

  private Stream<Item> today(Session session, Texts t) {
    return session.days().stream()
        .filter(block -> block.day().equals(time.today()))
        .map(block ->
            new Item(
                t.get("attendance.desk.title", door.heading(session, t).place()),
                t.get("attendance.day", block.number()),
                Room.path(session, block.number()),
                Optional.of(block.day()),
                t.get("attendance.desk.today"),
                "run"));
  }
}
