package org.saradnja.funding.planning.calendar;

import java.util.List;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.funding.planning.Plans;
import org.saradnja.funding.planning.Realisations;
import org.saradnja.funding.planning.Realisations.Realised;
import org.saradnja.funding.planning.calendar.YearCalendar.Entry;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units;
import org.springframework.stereotype.Component;

/** Reads a year of the calendar as it stands today. */
@Component
class YearReading {

  private final Plans plans;
  private final Realisations realisations;
  private final Units units;
  private final LegalTime time;

  YearReading(Plans plans, Realisations realisations, Units units, LegalTime time) {
    this.plans = plans;
    this.realisations = realisations;
    this.units = units;
    this.time = time;
  }

  /**
   * @param plans of the units that published a plan for the year, or a call in it
   */
  record Year(int year, List<Entry> entries, List<PlanOfUnit> plans) {

    Year {
      entries = List.copyOf(entries);
      plans = List.copyOf(plans);
    }
  }

  /** Units in which trainees practise stand in no calendar. */
  Year of(CalendarFilter filter) {
    var today = time.today();
    int year = filter.year(today.getYear());
    var rows = plans.in(year).stream().filter(row -> isReal(row.unit())).toList();
    var calls = realisations.in(year).stream().filter(call -> isReal(call.unit())).toList();
    var kept = plans.kept(year).stream().filter(plan -> isReal(plan.unit())).toList();
    var entries =
        YearCalendar.of(rows, calls, today).entries().stream().filter(filter::accepts).toList();
    var ofUnits =
        PlanOfUnit.of(year, kept, calls.stream().map(Realised::unit).toList()).stream()
            .filter(filter::accepts)
            .toList();
    return new Year(year, entries, ofUnits);
  }

  private boolean isReal(UnitId unit) {
    return !units.isForExercise(unit);
  }
}
