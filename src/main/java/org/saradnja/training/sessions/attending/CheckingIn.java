package org.saradnja.training.sessions.attending;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.saradnja.base.database.Trips;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.CheckedIn;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.Sighting;
import org.saradnja.training.sessions.Sighting.Way;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The organiser checks participants in, on the day itself or, without network, of it. However many
 * a device sends together, they are three trips to the database: what has to be known, what was
 * seen with what counts of it now, and the entries of the log.
 */
@Component
class CheckingIn {

  private final OnTheList list;
  private final Settings settings;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final Trips trips;
  private final ApplicationEventPublisher events;

  CheckingIn(
      OnTheList list,
      Settings settings,
      Authorisation authorisation,
      LegalTime time,
      Trips trips,
      ApplicationEventPublisher events) {
    this.list = list;
    this.settings = settings;
    this.authorisation = authorisation;
    this.time = time;
    this.trips = trips;
    this.events = events;
  }

  /**
   * @param id given by the device, so that what is sent again counts once
   */
  record Seen(UUID id, EnrolmentId stand, int point, Way way, DeviceClock clock) {}

  /** What became of one that a device sent. */
  enum Outcome {
    TAKEN,
    /** It was known already, by an earlier moment or by a correction. */
    KNOWN,
    NOT_ON_THE_LIST,
    NOT_TODAY,
    NO_SUCH_POINT
  }

  /**
   * @param outcomes one for each that was sent, in the order in which they came
   * @param counted what counts now of those who were sent and stand on the list
   */
  record Heard(List<Outcome> outcomes, Map<EnrolmentId, List<CheckIn>> counted) {}

  @Transactional
  public void checkIn(
      SignedIn who, Session session, EnrolmentId stand, int day, int point, Way way) {
    var now = new Moment(Optional.empty());
    var clock = DeviceClock.ours(Instant.EPOCH);
    var seen = new Seen(UUID.randomUUID(), stand, point, way, clock);
    switch (take(who, session, day, List.of(seen), now).outcomes().getFirst()) {
      case TAKEN, KNOWN -> {}
      case NOT_ON_THE_LIST -> throw new NoSuchThing("enrolment " + stand);
      case NOT_TODAY -> throw new ActRefused(AttendingRefusal.NOT_TODAY);
      case NO_SUCH_POINT -> throw new ActRefused(AttendingRefusal.NO_SUCH_POINT);
    }
  }

  @Transactional
  public Heard checkIn(SignedIn who, Session session, int day, List<Seen> seen, Instant arrival) {
    return take(who, session, day, seen, new Moment(Optional.of(arrival)));
  }

  /** The moment of the act, read once and not before the database was asked anyway. */
  private record Moment(Optional<Instant> arrival) {

    Instant of(LegalTime time) {
      return arrival.map(time::at).orElseGet(time::now);
    }
  }

  private Heard take(SignedIn who, Session session, int day, List<Seen> seen, Moment moment) {
    var stands = seen.stream().map(Seen::stand).distinct().toList();
    var trip = trips.begin();
    var held = authorisation.ask(trip, who);
    var set = settings.ask(trip, session);
    var there = list.ask(trip, session.id(), stands);
    trip.go();
    var now = moment.of(time);
    var organiser = new Party.OfInstitution(session.organiser());
    var mandate = Authorisation.require(held.get(), Doing.KEEP_ATTENDANCE, organiser);
    if (seen.isEmpty()) {
      return new Heard(List.of(), Map.of());
    }
    var today = new Day(session, day, set.get().points(), there.get(), now, mandate);
    var sightings = new HashMap<UUID, Sighting>();
    seen.stream()
        .filter(one -> problem(today, one).isEmpty())
        .forEach(one -> sightings.putIfAbsent(one.id(), sighting(today, one)));
    return heard(today, seen, sightings);
  }

  private record Day(
      Session session,
      int number,
      int points,
      Set<EnrolmentId> there,
      Instant now,
      Mandate mandate) {}

  private Heard heard(Day day, List<Seen> seen, Map<UUID, Sighting> sightings) {
    var trip = trips.begin();
    Supplier<Set<UUID>> taken =
        sightings.isEmpty() ? Set::<UUID>of : trip.carry(SightingTable.taken(sightings.values()));
    var counted = trip.carry(CheckInTable.asked(day.there()));
    trip.go();
    var outcomes = new ArrayList<Outcome>();
    var told = new HashMap<UUID, Sighting>(sightings);
    for (var one : seen) {
      var problem = problem(day, one);
      var fresh =
          Optional.ofNullable(told.remove(one.id())).filter(of -> taken.get().contains(of.id()));
      fresh.ifPresent(of -> events.publishEvent(CheckedIn.of(of, day.mandate().actor())));
      outcomes.add(problem.orElse(fresh.isPresent() ? Outcome.TAKEN : Outcome.KNOWN));
    }
    return new Heard(outcomes, counted.get());
  }

  private static Sighting sighting(Day day, Seen seen) {
    var when = seen.clock().putRight(day.now());
    return new Sighting(
        seen.id(),
        seen.stand(),
        day.number(),
        seen.point(),
        seen.way(),
        when.at(),
        day.now(),
        when.clockOff(),
        day.mandate().id());
  }

  private Optional<Outcome> problem(Day day, Seen seen) {
    var on = seen.clock().putRight(day.now()).at().atZone(time.zone()).toLocalDate();
    boolean isOfTheDay =
        day.session().days().stream()
            .anyMatch(block -> block.number() == day.number() && block.day().equals(on));
    if (!isOfTheDay) {
      return Optional.of(Outcome.NOT_TODAY);
    }
    if (seen.point() < 1 || seen.point() > day.points()) {
      return Optional.of(Outcome.NO_SUCH_POINT);
    }
    return day.there().contains(seen.stand())
        ? Optional.empty()
        : Optional.of(Outcome.NOT_ON_THE_LIST);
  }
}
