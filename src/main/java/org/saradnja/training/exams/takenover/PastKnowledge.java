package org.saradnja.training.exams.takenover;

import java.util.HashMap;
import java.util.Map;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.SearchKey;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units;
import org.saradnja.training.programmes.Programme;
import org.saradnja.training.sessions.Place;
import org.saradnja.training.sessions.SessionPlans;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Gathers what a table of past trainings is read with. */
@Component
class PastKnowledge {

  private final Units units;
  private final SessionPlans plans;
  private final LegalTime time;
  private final boolean practice;

  PastKnowledge(
      Units units,
      SessionPlans plans,
      LegalTime time,
      @Value("${saradnja.practice}") boolean practice) {
    this.units = units;
    this.plans = plans;
    this.time = time;
    this.practice = practice;
  }

  Known of(Programme programme) {
    return new Known(units(), places(), programme.days(), programme.year(), time.today(), practice);
  }

  /** A name that two units bear finds neither; their slugs and codes do. */
  private Map<String, UnitId> units() {
    var found = new HashMap<String, UnitId>();
    var twice = new HashMap<String, UnitId>();
    for (var unit : units.all()) {
      var key = SearchKey.of(unit.name().cyrillic());
      if (found.putIfAbsent(key, unit.id()) != null) {
        twice.put(key, unit.id());
      }
    }
    found.keySet().removeAll(twice.keySet());
    units.all().forEach(unit -> byCode(unit, found));
    return found;
  }

  private static void byCode(Unit unit, Map<String, UnitId> found) {
    found.putIfAbsent(SearchKey.of(unit.id().slug()), unit.id());
    unit.code().ifPresent(code -> found.putIfAbsent(code, unit.id()));
  }

  private Map<String, Place> places() {
    var found = new HashMap<String, Place>();
    plans.all().stream()
        .map(plan -> plan.content().place())
        .forEach(place -> found.putIfAbsent(SearchKey.of(place.name()), place));
    return found;
  }
}
