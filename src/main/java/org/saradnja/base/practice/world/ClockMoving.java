package org.saradnja.base.practice.world;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.base.kernel.SerbianDate;
import org.saradnja.base.practice.ClockKeepers;
import org.saradnja.base.practice.ClockMoved;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.web.Reader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves the clock of the whole installation, forward only: what has happened stays before it. While
 * an exercise keeps the clock, only those who lead it may.
 */
@Component
@PracticeOnly
class ClockMoving {

  /** Whoever is signed in may do it, so nobody does it under a mandate. */
  private static final Actor TRAINEE = new Actor(new UUID(0, 0), "system:vezba", "trainee");

  /** Terms that begin on it can still be counted within the calendar. */
  private static final LocalDate LAST_DAY = LocalDate.of(2098, 12, 31);

  private final MovedTime time;
  private final Clock clock;
  private final ObjectProvider<ClockKeepers> keepers;
  private final ApplicationEventPublisher events;

  ClockMoving(
      MovedTime time,
      Clock clock,
      ObjectProvider<ClockKeepers> keepers,
      ApplicationEventPublisher events) {
    this.time = time;
    this.clock = clock;
    this.keepers = keepers;
    this.events = events;
  }

  /** Who may move the clock instead of the reader, if the reader may not. */
  Optional<Sentence> instead(Reader who) {
    return keepers.stream().flatMap(keeper -> keeper.instead(who).stream()).findFirst();
  }

  @Transactional
  public void moveTo(Reader who, Instant moment) {
    var instead = instead(who);
    if (instead.isPresent()) {
      throw new ActRefused(ClockRefusal.KEPT, instead.get().arguments().toArray());
    }
    time.hold();
    var before = time.at(clock.instant());
    if (!moment.isAfter(before)) {
      throw new ActRefused(ClockRefusal.ONLY_FORWARD, SerbianDate.moment(before, Office.ZONE));
    }
    if (moment.atZone(Office.ZONE).toLocalDate().isAfter(LAST_DAY)) {
      throw new ActRefused(ClockRefusal.TOO_FAR, SerbianDate.inTable(LAST_DAY));
    }
    time.moveTo(moment);
    var content = CanonicalJson.of(Map.of("from", before, "to", moment));
    events.publishEvent(new ClockMoved(before, moment, TRAINEE, Digest.of(content)));
  }
}
