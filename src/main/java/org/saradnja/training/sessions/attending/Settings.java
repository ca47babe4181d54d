package org.saradnja.training.sessions.attending;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.saradnja.base.database.Trip;
import org.saradnja.base.database.Trips;
import org.saradnja.base.rules.Rule;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.training.sessions.AttendanceSettings;
import org.saradnja.training.sessions.Session;
import org.springframework.stereotype.Component;

/**
 * How attendance of a training is kept: as its organiser set it, else by the rules of its first day
 * so that a rule that changes later changes no list of the past.
 */
@Component
record Settings(Trips trips, RuleBook rules) {

  private static final List<RuleKey> USUAL =
      List.of(RuleKey.ATTENDANCE_POINTS, RuleKey.ATTENDANCE_LATE, RuleKey.ROOM_CODE);

  AttendanceSettings of(Session session) {
    var trip = trips.begin();
    var asked = ask(trip, session);
    trip.go();
    return asked.get();
  }

  /** As {@link #of}, asked on a trip with other things and looked at when it is over. */
  Supplier<AttendanceSettings> ask(Trip trip, Session session) {
    var own = trip.carry(SettingTable.asked(session.id()));
    var usual = rules.ask(trip, USUAL, RuleBook.NO_UNIT, session.days().getFirst().day());
    return () -> own.get().orElseGet(() -> usual(usual));
  }

  private static AttendanceSettings usual(Function<RuleKey, Rule> rule) {
    return new AttendanceSettings(
        rule.apply(RuleKey.ATTENDANCE_POINTS).number(),
        Duration.ofMinutes(rule.apply(RuleKey.ATTENDANCE_LATE).number()),
        Duration.ofSeconds(rule.apply(RuleKey.ROOM_CODE).number()));
  }
}
