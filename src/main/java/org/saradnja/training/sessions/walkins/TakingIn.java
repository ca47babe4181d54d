package org.saradnja.training.sessions.walkins;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.LateSeats.Newcomer;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.Sighting;
import org.saradnja.training.sessions.Sighting.Way;
import org.saradnja.training.sessions.WalkIn;
import org.saradnja.training.sessions.WalkInMerged;
import org.saradnja.training.sessions.WalkInTaken;
import org.saradnja.training.sessions.walkins.WalkInTable.Merge;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The organiser takes somebody on the list who has no seat, and joins them later with a participant
 * or a free seat. What was found of them then counts for the participant.
 */
@Component
class TakingIn {

  private final WalkInTable walkIns;
  private final Places places;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  TakingIn(
      WalkInTable walkIns,
      Places places,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.walkIns = walkIns;
    this.places = places;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  /**
   * Who says to be who at the door.
   *
   * @param point which they sign at once
   */
  record Comer(Localised name, Optional<UnitId> unit, String employer, String email, int point) {}

  @Transactional
  public EnrolmentId take(SignedIn who, Session session, int day, Comer comer) {
    var now = time.now();
    var mandate = mandate(who, session);
    var today = now.atZone(time.zone()).toLocalDate();
    if (session.days().stream()
        .noneMatch(block -> block.number() == day && block.day().equals(today))) {
      throw new ActRefused(WalkInRefusal.NOT_TODAY);
    }
    places.refuseWhoIsThere(session, comer);
    var stand = new EnrolmentId(UUID.randomUUID());
    var walkIn =
        new WalkIn(
            stand,
            session.id(),
            comer.name(),
            comer.unit(),
            comer.employer(),
            comer.email(),
            Optional.empty());
    walkIns.insert(walkIn, now, mandate.id());
    places.sightings().take(Sighting.now(stand, day, comer.point(), Way.TICK, now, mandate.id()));
    events.publishEvent(
        new WalkInTaken(
            stand,
            session.id(),
            now,
            mandate.actor(),
            Digest.of(CanonicalJson.of(Map.of("stand", stand, "point", comer.point())))));
    return stand;
  }

  /** Joins with somebody who has a seat. */
  @Transactional
  public void join(SignedIn who, Session session, EnrolmentId stand, EnrolmentId participant) {
    var now = time.now();
    var mandate = mandate(who, session);
    require(session, stand);
    if (!places.participants().get(participant).session().equals(session.id())) {
      throw new NoSuchThing("participant " + participant);
    }
    merge(who, mandate, stand, participant, now);
  }

  /** Joins with a free seat, or the application of the same person. */
  @Transactional
  public void seat(SignedIn who, Session session, EnrolmentId stand, Gender gender) {
    var now = time.now();
    var mandate = mandate(who, session);
    var walkIn = require(session, stand);
    var newcomer = new Newcomer(walkIn.name(), walkIn.unit(), gender, walkIn.email());
    merge(who, mandate, stand, places.seats().give(who, session.id(), newcomer), now);
  }

  private void merge(
      SignedIn who, Mandate mandate, EnrolmentId stand, EnrolmentId enrolment, Instant now) {
    if (!walkIns.merge(stand, new Merge(enrolment, now, who.person()), mandate.id())) {
      throw new ActRefused(WalkInRefusal.MERGED_ALREADY);
    }
    places.sightings().join(stand, enrolment);
    events.publishEvent(
        new WalkInMerged(
            stand,
            enrolment,
            now,
            mandate.actor(),
            Digest.of(CanonicalJson.of(Map.of("stand", stand, "enrolment", enrolment)))));
  }

  private WalkIn require(Session session, EnrolmentId stand) {
    return walkIns
        .find(stand)
        .filter(one -> one.session().equals(session.id()))
        .orElseThrow(() -> new NoSuchThing("walk-in " + stand));
  }

  private Mandate mandate(SignedIn who, Session session) {
    return authorisation.require(
        who, Doing.KEEP_ATTENDANCE, new Party.OfInstitution(session.organiser()));
  }
}
