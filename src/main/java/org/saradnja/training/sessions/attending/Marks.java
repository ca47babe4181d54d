package org.saradnja.training.sessions.attending;

import java.util.TreeSet;
import java.util.UUID;
import org.saradnja.training.sessions.EnrolmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A day of one participant, read and written as a whole. */
@Component
record Marks(JdbcClient jdbc, CheckInTable checkIns, RulingTable rulings) {

  /** Two who correct the same day do it one after the other. */
  void lock(EnrolmentId stand, int day) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
        .param("key", "attendance " + stand.value() + " " + day)
        .query((_, _) -> true)
        .single();
  }

  DayState state(EnrolmentId stand, int day) {
    return DayState.of(day, checkIns.checkIns(stand), rulings.of(stand, day));
  }

  void apply(EnrolmentId stand, int day, DayState before, DayState after, UUID by) {
    var points = new TreeSet<>(before.signed().keySet());
    points.addAll(after.signed().keySet());
    for (int point : points) {
      var at = after.signed().get(point);
      if (at == null) {
        checkIns.strike(stand, day, point, by);
      } else if (!at.equals(before.signed().get(point))) {
        checkIns.enter(stand, new CheckIn(day, point, at, Source.ENTERED), by);
      }
    }
    if (!after.ruling().equals(before.ruling())) {
      rulings.put(stand, day, after.ruling());
    }
  }
}
