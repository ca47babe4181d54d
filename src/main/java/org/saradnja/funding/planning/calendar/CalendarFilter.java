package org.saradnja.funding.planning.calendar;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saradnja.funding.planning.calendar.YearCalendar.Entry;
import org.saradnja.parties.registry.UnitId;

/**
 * What a reader asked the calendar for, as it stands in the address; empty is everything.
 *
 * @param stanje najavljen, ocekuje-se, kasni, objavljen, van-plana or ponisten
 */
record CalendarFilter(String godina, String jedinica, String oblast, String stanje) {

  private static final int LONGEST = 60;

  CalendarFilter(
      @Nullable String godina,
      @Nullable String jedinica,
      @Nullable String oblast,
      @Nullable String stanje) {
    this.godina = cut(godina);
    this.jedinica = cut(jedinica);
    this.oblast = cut(oblast);
    this.stanje = cut(stanje);
  }

  /** The year asked for; this one for what is not a year. */
  int year(int thisYear) {
    return godina.matches("20[0-9]{2}") ? Integer.parseInt(godina) : thisYear;
  }

  boolean accepts(Entry entry) {
    return accepts(entry.unit())
        && (oblast.isEmpty() || entry.areas().contains(oblast))
        && (stanje.isEmpty() || stanje.equals(entry.standing().state()));
  }

  boolean accepts(PlanOfUnit plan) {
    return accepts(plan.unit());
  }

  private boolean accepts(UnitId unit) {
    return jedinica.isEmpty() || jedinica.equals(unit.slug());
  }

  Map<String, String> parameters() {
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("godina", godina);
    parameters.put("jedinica", jedinica);
    parameters.put("oblast", oblast);
    parameters.put("stanje", stanje);
    return parameters;
  }

  private static String cut(@Nullable String typed) {
    var text = typed == null ? "" : typed.strip();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
