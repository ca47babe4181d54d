package org.saradnja.training.sessions.attending;

import java.util.Map;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.CheckedIn;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.attending.Sheet.CheckIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organiser checks participants in, on the day itself. */
@Component
class CheckingIn {

  private final CheckInTable checkIns;
  private final Participants participants;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  CheckingIn(
      CheckInTable checkIns,
      Participants participants,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.checkIns = checkIns;
    this.participants = participants;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  @Transactional
  public void checkIn(SignedIn who, Session session, EnrolmentId enrolment, int day, int point) {
    var now = time.now();
    var mandate =
        authorisation.require(
            who, Doing.KEEP_ATTENDANCE, new Party.OfInstitution(session.organiser()));
    if (!participants.get(enrolment).session().equals(session.id())) {
      throw new NoSuchThing("enrolment " + enrolment);
    }
    var today = now.atZone(time.zone()).toLocalDate();
    boolean isToday =
        session.days().stream()
            .anyMatch(block -> block.number() == day && block.day().equals(today));
    if (!isToday) {
      throw new ActRefused(AttendingRefusal.NOT_TODAY);
    }
    if (point < 1 || point > checkIns.points(session.id())) {
      throw new ActRefused(AttendingRefusal.NO_SUCH_POINT);
    }
    if (checkIns.insert(enrolment, new CheckIn(day, point, now), mandate.id())) {
      var found = Map.of("enrolment", enrolment, "day", day, "point", point, "at", now);
      events.publishEvent(
          new CheckedIn(
              enrolment, day, point, now, mandate.actor(), Digest.of(CanonicalJson.of(found))));
    }
  }
}
