package org.saradnja.training.sessions.attending;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
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
import org.saradnja.training.sessions.Sightings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organiser checks participants in, on the day itself or, without network, of it. */
@Component
class CheckingIn {

  private final Sightings sightings;
  private final OnTheList list;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  CheckingIn(
      Sightings sightings,
      OnTheList list,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.sightings = sightings;
    this.list = list;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  /**
   * @param id given by the device, so that what is sent again counts once
   */
  record Seen(UUID id, EnrolmentId stand, int point, Way way, SeenAt when) {}

  /** What became of one that a device sent. */
  enum Outcome {
    TAKEN,
    /** It was known already, by an earlier moment or by a correction. */
    KNOWN,
    NOT_ON_THE_LIST,
    NOT_TODAY,
    NO_SUCH_POINT
  }

  @Transactional
  public void checkIn(
      SignedIn who, Session session, EnrolmentId stand, int day, int point, Way way) {
    var now = time.now();
    var mandate = mandate(who, session);
    var seen = new Seen(UUID.randomUUID(), stand, point, way, SeenAt.now(now));
    int points = sightings.settings(session.id()).points();
    switch (take(new Day(session, day, points), seen, now, mandate)) {
      case TAKEN, KNOWN -> {}
      case NOT_ON_THE_LIST -> throw new NoSuchThing("enrolment " + stand);
      case NOT_TODAY -> throw new ActRefused(AttendingRefusal.NOT_TODAY);
      case NO_SUCH_POINT -> throw new ActRefused(AttendingRefusal.NO_SUCH_POINT);
    }
  }

  /** One outcome for each, in the order in which they came. */
  @Transactional
  public List<Outcome> checkIn(
      SignedIn who, Session session, int day, List<Seen> seen, Instant arrival) {
    var now = time.at(arrival);
    var mandate = mandate(who, session);
    var today = new Day(session, day, sightings.settings(session.id()).points());
    var outcomes = new Outcome[seen.size()];
    // Two devices that send the same people wait for each other in one order.
    IntStream.range(0, seen.size())
        .boxed()
        .sorted(
            comparing((Integer at) -> seen.get(at).stand().value())
                .thenComparing(at -> seen.get(at).point()))
        .forEach(at -> outcomes[at] = take(today, seen.get(at), now, mandate));
    return List.of(outcomes);
  }

  private record Day(Session session, int number, int points) {}

  private Outcome take(Day day, Seen seen, Instant now, Mandate mandate) {
    var problem = problem(day, seen);
    if (problem.isPresent()) {
      return problem.get();
    }
    var sighting =
        new Sighting(
            seen.id(),
            seen.stand(),
            day.number(),
            seen.point(),
            seen.way(),
            seen.when().at(),
            now,
            seen.when().clockOff(),
            mandate.id());
    if (!sightings.take(sighting)) {
      return Outcome.KNOWN;
    }
    events.publishEvent(CheckedIn.of(sighting, mandate.actor()));
    return Outcome.TAKEN;
  }

  private Optional<Outcome> problem(Day day, Seen seen) {
    var on = seen.when().at().atZone(time.zone()).toLocalDate();
    boolean isOfTheDay =
        day.session().days().stream()
            .anyMatch(block -> block.number() == day.number() && block.day().equals(on));
    if (!isOfTheDay) {
      return Optional.of(Outcome.NOT_TODAY);
    }
    if (seen.point() < 1 || seen.point() > day.points()) {
      return Optional.of(Outcome.NO_SUCH_POINT);
    }
    return list.find(day.session().id(), seen.stand()).isPresent()
        ? Optional.empty()
        : Optional.of(Outcome.NOT_ON_THE_LIST);
  }

  private Mandate mandate(SignedIn who, Session session) {
    return authorisation.require(
        who, Doing.KEEP_ATTENDANCE, new Party.OfInstitution(session.organiser()));
  }
}
