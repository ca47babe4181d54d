package org.saradnja.training.sessions.roomcode;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.CheckedIn;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.Sessions;
import org.saradnja.training.sessions.Sighting;
import org.saradnja.training.sessions.Sighting.Way;
import org.saradnja.training.sessions.Sightings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A participant sees to a signature alone, by the code on the wall. */
@Component
class OwnCheckIn {

  private static final String ROLE = "participant";

  private final RoomCodeTable codes;
  private final Sightings sightings;
  private final Held held;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  OwnCheckIn(
      RoomCodeTable codes,
      Sightings sightings,
      Held held,
      Clock clock,
      ApplicationEventPublisher events) {
    this.codes = codes;
    this.sightings = sightings;
    this.held = held;
    this.clock = clock;
    this.events = events;
  }

  /** Somebody's seat in a training that is held on this day. */
  record Today(Participant seat, Session session, int day) {}

  /** Which signature it was. */
  record Signed(Today where, int point) {}

  /** Trainings of today in which the person has a seat. */
  List<Today> today(SignedIn who) {
    return held.today(who);
  }

  boolean isSigned(SignedIn who, int point) {
    return held.today(who).stream()
        .anyMatch(one -> sightings.isSigned(one.seat().enrolment(), one.day(), point));
  }

  /** Nothing when no training of today in which the person has a seat shows this code. */
  @Transactional
  public Optional<Signed> sign(SignedIn who, String typed) {
    var code = typed.replaceAll("[^0-9]", "");
    var signed = held.today(who).stream().flatMap(one -> matching(one, code)).findFirst();
    signed.ifPresent(this::take);
    return signed;
  }

  private Stream<Signed> matching(Today one, String code) {
    var stays = sightings.settings(one.session()).codeStays();
    var now = clock.instant();
    return codes.shown(one.session().id(), one.day()).stream()
        .filter(shown -> new RoomCode(shown.secret(), stays).isGoodAt(now, code))
        .map(shown -> new Signed(one, shown.point()));
  }

  private void take(Signed signed) {
    var seat = signed.where().seat();
    var sighting =
        Sighting.now(
            seat.enrolment(),
            signed.where().day(),
            signed.point(),
            Way.ROOM,
            held.time().now(),
            seat.enrolment().value());
    if (sightings.take(sighting)) {
      events.publishEvent(
          CheckedIn.of(
              sighting, new Actor(seat.enrolment().value(), seat.session().subject(), ROLE)));
    }
  }

  /** What is held today. */
  @Component
  record Held(Participants participants, Sessions sessions, LegalTime time) {

    List<Today> today(SignedIn who) {
      var today = time.today();
      return participants.of(who.person()).stream()
          .flatMap(seat -> {
            var session = sessions.get(seat.session());
            return session.isCancelled()
                ? Stream.empty()
                : session.days().stream()
                    .filter(block -> block.day().equals(today))
                    .map(block -> new Today(seat, session, block.number()));
          })
          .toList();
    }
  }
}
