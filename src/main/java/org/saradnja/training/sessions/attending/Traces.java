package org.saradnja.training.sessions.attending;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.People;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.attending.RoomPage.Trace;
import org.saradnja.training.sessions.attending.RulingTable.Correction;
import org.springframework.stereotype.Component;

/** Corrections in words: what was before, what is after. */
@Component
class Traces {

  private final RulingTable rulings;
  private final People people;

  Traces(RulingTable rulings, People people) {
    this.rulings = rulings;
    this.people = people;
  }

  Map<EnrolmentId, List<Trace>> of(Collection<EnrolmentId> stands, int day, Texts t) {
    var traces = new HashMap<EnrolmentId, List<Trace>>();
    rulings
        .corrections(stands, day)
        .forEach(
            (stand, made) -> traces.put(stand, made.stream().map(one -> trace(one, t)).toList()));
    return traces;
  }

  private Trace trace(Correction one, Texts t) {
    return new Trace(
        t.moment(one.at()),
        t.name(people.nameOf(one.person())),
        changes(one.before(), one.after(), t),
        one.reason());
  }

  static List<String> changes(DayState before, DayState after, Texts t) {
    var changes = new ArrayList<String>();
    var points = new TreeSet<>(before.signed().keySet());
    points.addAll(after.signed().keySet());
    for (int point : points) {
      add(
          changes,
          t.get("attendance.point", point),
          signed(before, point, t),
          signed(after, point, t),
          t);
    }
    add(changes, t.get("attendance.late"), late(before.ruling(), t), late(after.ruling(), t), t);
    add(
        changes,
        t.get("attendance.excuse"),
        excuse(before.ruling(), t),
        excuse(after.ruling(), t),
        t);
    return List.copyOf(changes);
  }

  private static void add(List<String> changes, String what, String before, String after, Texts t) {
    if (!before.equals(after)) {
      changes.add(t.get("attendance.change", what, before, after));
    }
  }

  private static String signed(DayState state, int point, Texts t) {
    var at = state.signed().get(point);
    return at == null ? t.get("attendance.unsigned") : t.get("attendance.at", t.clock(at));
  }

  private static String late(Ruling ruling, Texts t) {
    return ruling
        .late()
        .map(minutes -> t.count("attendance.minutes", minutes))
        .orElseGet(() -> t.get("attendance.late.byClock"));
  }

  private static String excuse(Ruling ruling, Texts t) {
    return ruling.excuse().isEmpty() ? t.get("attendance.excuse.none") : t.within(ruling.excuse());
  }
}
