package org.saradnja.training.sessions.attending;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.AttendanceCorrected;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.attending.RulingTable.Correction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The organiser corrects a day of one participant with a reason: signatures, lateness, an excuse.
 * What was before stays beside what is after, and what was seen is never touched.
 */
@Component
class Correcting {

  private final Marks marks;
  private final OnTheList list;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Correcting(
      Marks marks,
      OnTheList list,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.marks = marks;
    this.list = list;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  /**
   * @param signed moments of the signatures that count from now on, by point
   * @param seen the state to which the organiser answers, so that nothing that came since is lost
   */
  record Change(SortedMap<Integer, Instant> signed, Ruling ruling, String reason, String seen) {}

  @Transactional
  public void correct(
      SignedIn who, Session session, EnrolmentId stand, DayBlock block, Change change) {
    var now = time.now();
    var mandate =
        authorisation.require(
            who, Doing.KEEP_ATTENDANCE, new Party.OfInstitution(session.organiser()));
    list.get(session.id(), stand);
    if (block.day().isAfter(now.atZone(time.zone()).toLocalDate())) {
      throw new ActRefused(AttendingRefusal.NOT_YET, block.day());
    }
    marks.lock(stand, block.number());
    var before = marks.state(stand, block.number());
    if (!before.json().equals(change.seen())) {
      throw new ActRefused(AttendingRefusal.CHANGED_MEANWHILE);
    }
    var after = new DayState(change.signed(), change.ruling());
    if (before.equals(after)) {
      throw new ActRefused(AttendingRefusal.NOTHING_CHANGED);
    }
    marks.apply(stand, block.number(), before, after, mandate.id());
    marks
        .rulings()
        .insert(
            new Correction(
                stand,
                block.number(),
                before,
                after,
                change.reason(),
                now,
                mandate.id(),
                who.person()));
    var content = Map.of("before", before.json(), "after", after.json(), "reason", change.reason());
    events.publishEvent(
        new AttendanceCorrected(
            stand, block.number(), now, mandate.actor(), Digest.of(CanonicalJson.of(content))));
  }
}
