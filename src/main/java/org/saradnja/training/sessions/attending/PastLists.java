package org.saradnja.training.sessions.attending;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.AttendanceTakenOver;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.PastAttendances;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.SessionPlan;
import org.saradnja.training.sessions.SessionPlans;
import org.saradnja.training.sessions.Sightings;
import org.saradnja.training.sessions.SignedDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over the signed lists of a training that was held before there was this platform. A
 * signature of such a list has no time: the first of a day is entered at its beginning, the others
 * at its end.
 */
@Component
class PastLists implements PastAttendances {

  private final CheckInTable checkIns;
  private final SessionPlans plans;
  private final Participants participants;
  private final Authorisation authorisation;
  private final Entering entering;

  PastLists(
      CheckInTable checkIns,
      SessionPlans plans,
      Participants participants,
      Authorisation authorisation,
      Entering entering) {
    this.checkIns = checkIns;
    this.plans = plans;
    this.participants = participants;
    this.authorisation = authorisation;
    this.entering = entering;
  }

  @Override
  @Transactional
  public void takeOver(SignedIn who, SessionId id, List<SignedDays> lists, String evidence) {
    var now = entering.time().now();
    var plan = plans.get(id);
    var session = plan.session();
    var mandate =
        authorisation.require(
            who, Doing.KEEP_ATTENDANCE, new Party.OfInstitution(session.organiser()));
    requirePast(plan);
    if (!entering.begin(id, evidence, now, mandate.id())) {
      throw new ActRefused(AttendingRefusal.TAKEN_OVER);
    }
    lists.forEach(signed -> enter(session, signed, mandate.id()));
    var content = Digest.of(CanonicalJson.of(Map.of("lists", lists, "evidence", evidence)));
    entering
        .events()
        .publishEvent(new AttendanceTakenOver(id, lists.size(), now, mandate.actor(), content));
  }

  private static void requirePast(SessionPlan plan) {
    if (plan.source().isEmpty()) {
      throw new ActRefused(AttendingRefusal.NOT_OF_THE_PAST);
    }
  }

  private void enter(Session session, SignedDays signed, UUID mandate) {
    var enrolment = signed.enrolment();
    if (!participants.get(enrolment).session().equals(session.id())) {
      throw new NoSuchThing("enrolment " + enrolment);
    }
    var sheet = new Sheet(entering.sightings().settings(session), entering.time().zone());
    for (var block : session.days()) {
      if (signed.days().contains(block.number())) {
        for (int point = 1; point <= sheet.settings().points(); point++) {
          var at = sheet.stoodFor(block, point);
          checkIns.take(enrolment, new CheckIn(block.number(), point, at, Source.LIST), mandate);
        }
      }
    }
  }

  /** The entry that the lists of a training were taken over, which is made once. */
  @Component
  record Entering(
      JdbcClient jdbc, Sightings sightings, LegalTime time, ApplicationEventPublisher events) {

    boolean begin(SessionId session, String evidence, Instant now, UUID mandate) {
      return jdbc.sql(
                  """
                  insert into attendance_taken_over
                    (session, evidence, taken_over_at, taken_over_by)
                  values (:session, :evidence, :at, :mandate)
                  on conflict (session) do nothing
                  """)
              .param("session", session.value())
              .param("evidence", evidence)
              .param("at", now.atOffset(ZoneOffset.UTC))
              .param("mandate", mandate)
              .update()
          == 1;
    }
  }
}
