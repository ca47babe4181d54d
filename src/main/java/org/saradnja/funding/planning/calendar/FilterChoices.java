package org.saradnja.funding.planning.calendar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.Units;
import org.springframework.stereotype.Component;

/** What can be chosen in the filter of the calendar, by value. */
@Component
class FilterChoices {

  static final List<String> STATES =
      List.of("najavljen", "ocekuje-se", "kasni", "objavljen", "van-plana", "ponisten");

  private final Units units;
  private final RuleBook rules;
  private final LegalTime time;

  FilterChoices(Units units, RuleBook rules, LegalTime time) {
    this.units = units;
    this.rules = rules;
    this.time = time;
  }

  CalendarPage.Choices of(Texts t) {
    return new CalendarPage.Choices(years(), units(t), areas(t), states(t));
  }

  private Map<String, String> years() {
    int thisYear = time.today().getYear();
    var years = new LinkedHashMap<String, String>();
    years.put("", Integer.toString(thisYear));
    Stream.of(thisYear + 1, thisYear - 1, thisYear - 2)
        .map(year -> Integer.toString(year))
        .forEach(year -> years.put(year, year));
    return years;
  }

  private Map<String, String> units(Texts t) {
    var names = all(t);
    units.all().forEach(unit -> names.put(unit.id().slug(), name(unit, t)));
    return names;
  }

  /** Two city municipalities are called Палилула, so each is named with its city. */
  private String name(Unit unit, Texts t) {
    var name = t.name(unit.name());
    return unit.parent()
        .map(city -> name + " (" + t.name(units.get(city).name()) + ")")
        .orElse(name);
  }

  private Map<String, String> areas(Texts t) {
    var names = all(t);
    rules.areas().forEach(area -> names.put(area.code(), CalendarWords.name(area, t)));
    return names;
  }

  private static Map<String, String> states(Texts t) {
    var names = all(t);
    STATES.forEach(state -> names.put(state, t.get("planning.standing." + state)));
    return names;
  }

  private static Map<String, String> all(Texts t) {
    var choices = new LinkedHashMap<String, String>();
    choices.put("", t.get("planning.all"));
    return choices;
  }
}
