package org.saradnja.funding.planning.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saradnja.base.rules.Area;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.planning.KeptTerm;
import org.saradnja.funding.planning.calendar.YearCalendar.Entry;
import org.saradnja.parties.registry.Units;
import org.springframework.stereotype.Component;

/** Entries of the calendar in the words of one face. */
@Component
class CalendarWords {

  private static final String NOTHING = "—";

  private final Units units;
  private final RuleBook rules;

  CalendarWords(Units units, RuleBook rules) {
    this.units = units;
    this.rules = rules;
  }

  CalendarPage.Line line(Entry entry, Texts t) {
    var standing = entry.standing();
    return new CalendarPage.Line(
        entry.name(),
        href(entry),
        t.name(units.get(entry.unit()).name()),
        entry.period().map(period -> period.named(t::monthOf)).orElse(NOTHING),
        areas(entry, t),
        entry.amount().map(t::amount).orElse(NOTHING),
        standing.told(t),
        standing.mark(),
        standing.deviation(t),
        standing.dates(t));
  }

  private static String href(Entry entry) {
    var code = entry.standing().code();
    return code.isEmpty()
        ? "/kalendar/" + entry.unit().slug() + "/" + entry.period().orElseThrow().first().getYear()
        : "/konkursi/" + code;
  }

  private String areas(Entry entry, Texts t) {
    return rules.areas().stream()
        .filter(area -> entry.areas().contains(area.code()))
        .map(area -> name(area, t))
        .collect(Collectors.joining(", "));
  }

  static String name(Area area, Texts t) {
    return t.face().isEnglish() ? area.english() : area.serbian();
  }

  /** A plan with the terms of its publication and delivery. */
  CalendarPage.PlanLine plan(PlanOfUnit plan, LocalDate today, Texts t) {
    var published = term(RuleKey.PLAN_PUBLISHED, plan, plan.publishedOn(), today);
    var delivered = term(RuleKey.PLAN_DELIVERED, plan, plan.deliveredOn(), today);
    return new CalendarPage.PlanLine(
        t.name(units.get(plan.unit()).name()),
        plan.kept().isPresent() ? "/kalendar/" + plan.unit().slug() + "/" + plan.year() : "",
        told(published, t),
        published.mark(),
        told(delivered, t),
        delivered.mark(),
        plan.kept().map(kept -> Integer.toString(kept.edition())).orElse(NOTHING));
  }

  /** Of how many units there is a plan here. */
  String share(YearReading.Year year, Texts t) {
    long published = year.plans().stream().filter(plan -> plan.kept().isPresent()).count();
    return t.get(
        "planning.plans.share",
        Integer.toString(year.year()),
        t.grouped(published),
        t.grouped(units.all().size()));
  }

  private KeptTerm term(RuleKey rule, PlanOfUnit plan, Optional<LocalDate> done, LocalDate today) {
    var lastDay =
        rules.deadline(rule, plan.unit().slug(), LocalDate.of(plan.year(), 1, 1)).lastDay();
    return KeptTerm.of(lastDay, done, today);
  }

  /** The day, and only what is not in time is said. */
  private static String told(KeptTerm term, Texts t) {
    var when = term.done().map(t::shortDay).orElse(t.get("planning.notYet"));
    return term.late() > 0 ? t.get("planning.when", when, term.told(t)) : when;
  }
}
