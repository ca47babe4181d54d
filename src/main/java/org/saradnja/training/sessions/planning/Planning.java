package org.saradnja.training.sessions.planning;

import java.time.Instant;
import java.util.UUID;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Slug;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.programmes.ProgrammeCode;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.SessionContent;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.planning.TrainingSession.Announced;
import org.saradnja.training.sessions.planning.TrainingSession.Cancelled;
import org.saradnja.training.sessions.planning.TrainingSession.Identity;
import org.saradnja.training.sessions.planning.TrainingSession.Planned;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the organiser prepares before anybody reads of it; it binds nobody and is no act. */
@Component
class Planning {

  private final SeriesTable series;
  private final SessionTable sessions;
  private final Assigning assigning;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final boolean practice;

  Planning(
      SeriesTable series,
      SessionTable sessions,
      Assigning assigning,
      Authorisation authorisation,
      LegalTime time,
      @Value("${saradnja.practice}") boolean practice) {
    this.series = series;
    this.sessions = sessions;
    this.assigning = assigning;
    this.authorisation = authorisation;
    this.time = time;
    this.practice = practice;
  }

  /**
   * @param source from where a series of the past is known; empty for one that is to be held
   */
  @Transactional
  public SeriesId begin(SignedIn who, SeriesContent content, String source) {
    var organiser = organiser(who);
    authorisation.require(who, Doing.PLAN_SERIES, organiser);
    refuseTakenCode(content.code());
    assigning.programme(content.programme());
    var id = new SeriesId(UUID.randomUUID());
    boolean invented = practice && source.isEmpty();
    series.insert(SeriesTable.Row.of(id, content, organiser.code(), invented, source));
    return id;
  }

  /** Of the past as somebody typed it; in the practice world that is invented. */
  @Transactional
  public SeriesId beginTold(SignedIn who, SeriesContent content, String source) {
    var id = begin(who, content, source);
    if (practice) {
      series.markInvented(id);
    }
    return id;
  }

  @Transactional
  public void rewrite(SignedIn who, SeriesId id, int version, SeriesContent content) {
    var found = series.get(id);
    authorisation.require(who, Doing.PLAN_SERIES, new Party.OfInstitution(found.organiser()));
    assigning.programme(content.programme());
    boolean isPublic = found.announcedAt() != null;
    boolean moved = !found.code().equals(content.code().value());
    if (moved && isPublic) {
      throw new ActRefused(PlanRefusal.CODE_TAKEN, found.code());
    }
    if (moved) {
      refuseTakenCode(content.code());
    }
    series.update(found.saying(content, version));
  }

  /** The code of a training is made of the series' and the town's. */
  @Transactional
  public SessionId plan(SignedIn who, SeriesId id, SessionContent content) {
    Instant now = time.now();
    var found = series.get(id);
    authorisation.require(who, Doing.PLAN_SERIES, new Party.OfInstitution(found.organiser()));
    assigning.readiness(found, content).requireAccredited();
    var identity = new Identity(new SessionId(UUID.randomUUID()), freeCode(found, content), id);
    sessions.insert(new Planned(identity, content), now);
    return identity.id();
  }

  @Transactional
  public void replan(SignedIn who, SessionId id, int version, SessionContent content) {
    Instant now = time.now();
    var row = sessions.get(id);
    var found = series.get(new SeriesId(row.series()));
    authorisation.require(who, Doing.PLAN_SERIES, new Party.OfInstitution(found.organiser()));
    assigning.readiness(found, content).requireAccredited();
    switch (row.toDomain()) {
      case Planned planned -> sessions.update(planned.saying(content), version, now);
      case Announced _, Cancelled _ -> throw new ActRefused(PlanRefusal.NOT_PLANNED);
    }
  }

  /** For which organiser the person plans. */
  Party.OfInstitution organiser(SignedIn who) {
    return authorisation.mandates(who, Doing.PLAN_SERIES).stream()
        .map(mandate -> mandate.party())
        .filter(Party.OfInstitution.class::isInstance)
        .map(Party.OfInstitution.class::cast)
        .findFirst()
        .orElseThrow(() -> new NoSuchThing("desk of an organiser"));
  }

  /** Programmes, series and trainings share one address. */
  private void refuseTakenCode(SeriesCode code) {
    boolean taken =
        series.find(code).isPresent()
            || sessions.find(new SessionCode(code.value())).isPresent()
            || assigning.isProgramme(new ProgrammeCode(code.value()));
    if (taken) {
      throw new ActRefused(PlanRefusal.CODE_TAKEN, code.value());
    }
  }

  private SessionCode freeCode(SeriesTable.Row of, SessionContent content) {
    var base = of.code() + "-" + Slug.of(content.place().name());
    var code = new SessionCode(base);
    for (int next = 2; sessions.find(code).isPresent(); next++) {
      code = new SessionCode(base + "-" + next);
    }
    return code;
  }
}
