package org.saradnja.training.sessions.attending;

import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.AttendanceArranged;
import org.saradnja.training.sessions.AttendanceSettings;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.attending.OnTheList.Entry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organiser sets how attendance of a training is kept. */
@Component
class Arranging {

  private final Settings settings;
  private final SettingTable table;
  private final Signatures signatures;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Arranging(
      Settings settings,
      SettingTable table,
      Signatures signatures,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.settings = settings;
    this.table = table;
    this.signatures = signatures;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  /** What was signed already. */
  @Component
  record Signatures(OnTheList list, CheckInTable checkIns) {

    int highestPoint(Session session) {
      return checkIns.highestPoint(list.of(session.id()).stream().map(Entry::stand).toList());
    }
  }

  /** A point that somebody has signed cannot be taken away. */
  @Transactional
  public void arrange(SignedIn who, Session session, AttendanceSettings wanted) {
    var now = time.now();
    var mandate =
        authorisation.require(
            who, Doing.KEEP_ATTENDANCE, new Party.OfInstitution(session.organiser()));
    if (wanted.points() < signatures.highestPoint(session)) {
      throw new ActRefused(AttendingRefusal.SIGNED_ALREADY, signatures.highestPoint(session));
    }
    if (!settings.of(session).equals(wanted)) {
      table.put(session.id(), wanted);
      events.publishEvent(
          new AttendanceArranged(
              session.id(), now, mandate.actor(), Digest.of(CanonicalJson.of(wanted))));
    }
  }
}
