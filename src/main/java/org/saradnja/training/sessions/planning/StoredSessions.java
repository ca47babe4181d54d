package org.saradnja.training.sessions.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.saradnja.base.database.Standstill;
import org.saradnja.base.database.Trips;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.training.sessions.Series;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.SeriesPlan;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.SessionPlan;
import org.saradnja.training.sessions.SessionPlans;
import org.saradnja.training.sessions.Sessions;
import org.saradnja.training.trainers.TrainerId;
import org.springframework.stereotype.Component;

/** Announced trainings as others know them. */
@Component
class StoredSessions implements Sessions {

  private static final int MOST = 1_000;

  private final AnnouncedPlans plans;
  private final SeriesTable series;

  StoredSessions(AnnouncedPlans plans, SeriesTable series) {
    this.plans = plans;
    this.series = series;
  }

  @Override
  public Session get(SessionId id) {
    return plans.get(id).session();
  }

  @Override
  public Optional<Session> find(SessionCode code) {
    return plans.find(code).map(SessionPlan::session);
  }

  @Override
  public List<Session> of(SeriesId id) {
    return plans.of(id).stream().map(SessionPlan::session).toList();
  }

  @Override
  public List<Session> endingFrom(LocalDate day) {
    return plans.endingFrom(day).stream().map(SessionPlan::session).toList();
  }

  @Override
  public Series series(SeriesId id) {
    return series
        .find(id)
        .filter(row -> row.announcedAt() != null)
        .map(row -> row.toDomain().series())
        .orElseThrow(() -> new NoSuchThing("series " + id.value()));
  }

  @Override
  public Optional<Series> find(SeriesCode code) {
    return plans.find(code).map(SeriesPlan::series);
  }

  @Override
  public List<Series> allSeries() {
    return series.all().stream()
        .filter(row -> row.announcedAt() != null)
        .map(row -> row.toDomain().series())
        .toList();
  }

  @Override
  public List<TrainerId> trainers(SessionId session) {
    return plans.get(session).content().trainers();
  }

  /** The same with all that was planned. */
  @Component
  static class AnnouncedPlans implements SessionPlans {

    private final SessionTable sessions;
    private final SeriesTable series;
    private final Trips trips;
    private final Standstill.Kept<SessionId, SessionPlan> known;
    private final Standstill.Kept<UUID, SeriesTable.Row> knownSeries;

    AnnouncedPlans(SessionTable sessions, SeriesTable series, Trips trips, Standstill standstill) {
      this.sessions = sessions;
      this.series = series;
      this.trips = trips;
      this.known = standstill.kept(MOST);
      this.knownSeries = standstill.kept(MOST);
    }

    @Override
    public SessionPlan get(SessionId id) {
      return known.get(
          id,
          () ->
              sessions
                  .find(id)
                  .flatMap(this::plan)
                  .orElseThrow(() -> new NoSuchThing("session " + id.value())));
    }

    @Override
    public Optional<SessionPlan> find(SessionCode code) {
      var trip = trips.begin();
      var found = trip.carry(SessionTable.asked(code));
      var of = trip.carry(SeriesTable.askedOf(code));
      trip.go();
      return found.get().flatMap(row -> plan(row, () -> of.get().orElseThrow()));
    }

    @Override
    public List<SessionPlan> of(SeriesId id) {
      return sessions.of(id).stream().flatMap(row -> plan(row).stream()).toList();
    }

    @Override
    public List<SessionPlan> from(LocalDate day) {
      return sessions.announcedFrom(day).stream().flatMap(row -> plan(row).stream()).toList();
    }

    private List<SessionPlan> endingFrom(LocalDate day) {
      return sessions.announcedEndingFrom(day).stream().flatMap(row -> plan(row).stream()).toList();
    }

    @Override
    public List<SessionPlan> all() {
      return sessions.announced().stream().flatMap(row -> plan(row).stream()).toList();
    }

    @Override
    public Optional<SeriesPlan> find(SeriesCode code) {
      return series
          .find(code)
          .filter(row -> row.announcedAt() != null)
          .map(SeriesTable.Row::toDomain);
    }

    private Optional<SessionPlan> plan(SessionTable.Row row) {
      return plan(row, () -> of(row));
    }

    private SeriesTable.Row of(SessionTable.Row row) {
      return knownSeries.get(row.series(), () -> series.get(new SeriesId(row.series())));
    }

    private static Optional<SessionPlan> plan(
        SessionTable.Row row, Supplier<SeriesTable.Row> series) {
      return switch (row.toDomain()) {
        case TrainingSession.Planned _ -> Optional.empty();
        case TrainingSession.Announced announced ->
            Optional.of(plan(announced, row, series.get(), ""));
        case TrainingSession.Cancelled cancelled ->
            Optional.of(plan(cancelled.was(), row, series.get(), cancelled.reason()));
      };
    }

    private static SessionPlan plan(
        TrainingSession.Announced announced,
        SessionTable.Row row,
        SeriesTable.Row of,
        String cancelReason) {
      var content = announced.content();
      var session =
          new Session(
              announced.id(),
              announced.identity().code(),
              announced.identity().series(),
              of.toDomain().series().programme(),
              content.place(),
              content.days(),
              content.terms().seats(),
              of.organiser(),
              !cancelReason.isEmpty());
      return new SessionPlan(
          session,
          content,
          announced.revision(),
          row.changedAt().toInstant(),
          cancelReason,
          announced.source());
    }
  }
}
