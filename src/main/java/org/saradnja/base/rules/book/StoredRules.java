package org.saradnja.base.rules.book;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.saradnja.base.database.Standstill;
import org.saradnja.base.database.Trip;
import org.saradnja.base.rules.Area;
import org.saradnja.base.rules.RejectionReason;
import org.saradnja.base.rules.Rule;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.WorkCalendar;
import org.springframework.stereotype.Component;

/**
 * The book of rules as it stands in the database at the moment of the question; a page that only
 * reads opens it once at each place.
 */
@Component
class StoredRules implements RuleBook {

  private static final int MOST = 1_000;

  private final RuleTable rules;
  private final CalendarTable calendar;
  private final CodeListTable codeLists;
  private final Standstill.Kept<Asked, List<Rule>> inForce;
  private final Standstill.Kept<String, WorkCalendar> calendars;

  StoredRules(
      RuleTable rules, CalendarTable calendar, CodeListTable codeLists, Standstill standstill) {
    this.rules = rules;
    this.calendar = calendar;
    this.codeLists = codeLists;
    this.inForce = standstill.kept(MOST);
    this.calendars = standstill.kept(1);
  }

  @Override
  public Rule on(RuleKey key, String unit, LocalDate day) {
    var found = inForce.get(new Asked(key, unit, day), () -> rules.inForce(key.code(), unit, day));
    return among(found, key, day);
  }

  @Override
  public Function<RuleKey, Rule> ask(Trip trip, List<RuleKey> keys, String unit, LocalDate day) {
    var found = trip.carry(RuleTable.asked(keys.stream().map(RuleKey::code).toList(), unit, day));
    return key -> among(found.get(), key, day);
  }

  private static Rule among(List<Rule> found, RuleKey key, LocalDate day) {
    return found.stream()
        .filter(rule -> rule.national().key().equals(key.code()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No rule " + key + " on " + day));
  }

  @Override
  public List<Rule> all(String unit, LocalDate day) {
    return rules.inForce(null, unit, day);
  }

  @Override
  public WorkCalendar calendar() {
    return calendars.get("calendar", calendar::calendar);
  }

  @Override
  public List<Area> areas() {
    return codeLists.areas();
  }

  @Override
  public List<RejectionReason> rejectionReasons() {
    return codeLists.rejectionReasons();
  }

  private record Asked(RuleKey key, String unit, LocalDate day) {}
}
