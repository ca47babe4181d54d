package org.saradnja.training.sessions.planning;

import java.time.Instant;
import java.time.LocalDate;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.SessionAnnounced;
import org.saradnja.training.sessions.SessionCancelled;
import org.saradnja.training.sessions.SessionChanged;
import org.saradnja.training.sessions.SessionContent;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.SessionTakenOver;
import org.saradnja.training.sessions.planning.TrainingSession.Announced;
import org.saradnja.training.sessions.planning.TrainingSession.Cancelled;
import org.saradnja.training.sessions.planning.TrainingSession.Planned;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organiser's acts on trainings that the public reads of. */
@Component
class Announcing {

  private final SeriesTable series;
  private final SessionTable sessions;
  private final Assigning assigning;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Announcing(
      SeriesTable series,
      SessionTable sessions,
      Assigning assigning,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.series = series;
    this.sessions = sessions;
    this.assigning = assigning;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  @Transactional
  public void announce(SignedIn who, SessionId id, int version) {
    var now = time.now();
    var open = open(who, id, Doing.PLAN_SERIES);
    var planned = planned(open.row());
    assigning.readiness(open.series(), planned.content()).require();
    store(planned.announce(now, day(now)), version, now);
    events.publishEvent(new SessionAnnounced(id, now, open.actor(), digest(planned.content())));
  }

  @Transactional
  public void change(SignedIn who, SessionId id, int version, SessionContent content) {
    var now = time.now();
    var open = open(who, id, Doing.RUN_SESSION);
    var changed = announced(open.row()).change(content, day(now));
    assigning.readiness(open.series(), content).require();
    store(changed, version, now);
    events.publishEvent(new SessionChanged(id, now, open.actor(), digest(content)));
  }

  /** Changes a training that has begun; a trainer who steps in is accredited on every day of it. */
  @Transactional
  public void adjust(SignedIn who, SessionId id, int version, SessionContent content) {
    var now = time.now();
    var open = open(who, id, Doing.RUN_SESSION);
    var adjusted = announced(open.row()).adjust(content, day(now));
    if (!day(now).isAfter(adjusted.content().lastDay())) {
      assigning.readiness(open.series(), adjusted.content()).require();
    }
    store(adjusted, version, now);
    events.publishEvent(new SessionChanged(id, now, open.actor(), digest(adjusted.content())));
  }

  @Transactional
  public void cancel(SignedIn who, SessionId id, int version, String reason) {
    var now = time.now();
    var open = open(who, id, Doing.RUN_SESSION);
    var cancelled = announced(open.row()).cancel(now, day(now), reason);
    store(cancelled, version, now);
    events.publishEvent(new SessionCancelled(id, now, open.actor(), Digest.ofText(reason)));
  }

  /** Makes public what was held before there was this platform, as its documents tell it. */
  @Transactional
  public void takeOver(SignedIn who, SessionId id, int version) {
    var now = time.now();
    var open = open(who, id, Doing.PLAN_SERIES);
    var planned = planned(open.row());
    assigning.readiness(open.series(), planned.content()).requireHeldAs();
    store(planned.takeOver(now, day(now), open.series().source()), version, now);
    events.publishEvent(new SessionTakenOver(id, now, open.actor(), digest(planned.content())));
  }

  private record Open(SessionTable.Row row, SeriesTable.Row series, Actor actor) {}

  private Open open(SignedIn who, SessionId id, Doing doing) {
    var row = sessions.get(id);
    var found = series.get(new SeriesId(row.series()));
    var party = new Party.OfInstitution(found.organiser());
    return new Open(row, found, authorisation.require(who, doing, party).actor());
  }

  private void store(TrainingSession session, int version, Instant now) {
    sessions.update(session, version, now);
    series.announce(session.identity().series(), now);
  }

  private static Planned planned(SessionTable.Row row) {
    return switch (row.toDomain()) {
      case Planned planned -> planned;
      case Announced _, Cancelled _ -> throw new ActRefused(PlanRefusal.NOT_PLANNED);
    };
  }

  private static Announced announced(SessionTable.Row row) {
    return switch (row.toDomain()) {
      case Announced announced -> announced;
      case Planned _, Cancelled _ -> throw new ActRefused(PlanRefusal.NOT_ANNOUNCED);
    };
  }

  private LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, time.zone());
  }

  private static Digest digest(SessionContent content) {
    return Digest.of(CanonicalJson.of(content));
  }
}
