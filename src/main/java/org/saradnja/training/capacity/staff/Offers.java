package org.saradnja.training.capacity.staff;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.registry.Regions;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.UnitKind;
import org.saradnja.parties.registry.Units;
import org.saradnja.training.programmes.Programmes;
import org.saradnja.training.sessions.Occupancies;
import org.saradnja.training.sessions.Occupancies.Occupancy;
import org.saradnja.training.sessions.SessionPlan;
import org.saradnja.training.sessions.SessionPlans;
import org.saradnja.training.sessions.Sessions;
import org.springframework.stereotype.Component;

/** Trainings that are to come, by how near they are to a unit. */
@Component
class Offers {

  private final SessionPlans plans;
  private final Sessions sessions;
  private final Programmes programmes;
  private final Occupancies occupancies;
  private final Units units;
  private final Regions regions;

  Offers(
      SessionPlans plans,
      Sessions sessions,
      Programmes programmes,
      Occupancies occupancies,
      Units units,
      Regions regions) {
    this.plans = plans;
    this.sessions = sessions;
    this.programmes = programmes;
    this.occupancies = occupancies;
    this.units = units;
    this.regions = regions;
  }

  /**
   * @param programme code of the programme
   * @param open whether it takes applications
   */
  record Offered(
      SessionPlan plan,
      String programme,
      Localised title,
      Nearness nearness,
      boolean open,
      Occupancy occupancy) {}

  /** The nearest first, among equals the earliest. */
  List<Offered> near(UnitId id, LocalDate today) {
    var unit = units.get(id);
    var byName = byName();
    var byDistrict = regions.byDistrict();
    return plans.from(today).stream()
        .filter(plan -> !plan.session().isCancelled())
        .map(plan -> {
          var place = Optional.ofNullable(byName.get(plan.session().place().name()));
          return offered(plan, Nearness.of(unit, place, byDistrict), today);
        })
        .sorted(comparing(Offered::nearness).thenComparing(one -> one.plan().content().firstDay()))
        .toList();
  }

  private Offered offered(SessionPlan plan, Nearness nearness, LocalDate today) {
    var session = plan.session();
    return new Offered(
        plan,
        programmes.get(session.programme()).code().value(),
        sessions.series(session.series()).title(),
        nearness,
        plan.source().isEmpty() && !plan.content().terms().lastDay().isBefore(today),
        occupancies.of(session.id()));
  }

  /** A city goes before a city municipality of the same name. */
  private Map<String, Unit> byName() {
    var byName = new HashMap<String, Unit>();
    for (var unit : units.all()) {
      byName.merge(
          unit.name().cyrillic(),
          unit,
          (one, other) -> one.kind() == UnitKind.CITY_MUNICIPALITY ? other : one);
    }
    return byName;
  }
}
