package org.saradnja.funding.planning.yearly;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.saradnja.base.rules.Area;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.planning.PlannedCall;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units;
import org.springframework.stereotype.Component;

/** Rows, periods and terms of plans in the words of one face. */
@Component
class PlanWords {

  private static final int MONTHS = 12;

  private final RuleBook rules;
  private final Units units;

  PlanWords(RuleBook rules, Units units) {
    this.rules = rules;
    this.units = units;
  }

  Unit unit(UnitId id) {
    return units.get(id);
  }

  String name(UnitId id, Texts t) {
    var unit = units.get(id);
    return t.get("planning.unit." + unit.kind(), t.name(unit.name()));
  }

  String contact(UnitId id) {
    return units.contact(id).map(contact -> contact.email()).orElse("");
  }

  Map<String, String> areas(Texts t) {
    var names = new LinkedHashMap<String, String>();
    rules.areas().forEach(area -> names.put(area.code(), name(area, t)));
    return names;
  }

  String areas(PlannedCall row, Texts t) {
    return rules.areas().stream()
        .filter(area -> row.areas().contains(area.code()))
        .map(area -> name(area, t))
        .collect(Collectors.joining(", "));
  }

  Map<String, String> months(Texts t) {
    var months = new LinkedHashMap<String, String>();
    months.put("", t.get("planning.choose"));
    for (int month = 1; month <= MONTHS; month++) {
      months.put(Integer.toString(month), t.monthOf(LocalDate.of(2000, month, 1)));
    }
    return months;
  }

  private static String name(Area area, Texts t) {
    return t.face().isEnglish() ? area.english() : area.serbian();
  }
}
