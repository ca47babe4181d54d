package org.saradnja.funding.calls.drafting;

import static org.saradnja.base.rules.RuleKey.APPLICATION_WINDOW;
import static org.saradnja.base.rules.RuleKey.CORRECTED_WINDOW;
import static org.saradnja.base.rules.RuleKey.WINDOW_FROM_LATER_PLACE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.rules.Deadline;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.base.rules.Term;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.PublishedText;
import org.saradnja.funding.calls.PublishedText.Window;
import org.saradnja.funding.calls.PublishedText.Window.Basis;

/**
 * Until when applications to a corrected call are taken. Nobody loses a day that was announced; a
 * correction of what applicants rely on leaves them at least the term of R-015, and a publication
 * elsewhere that came later than here the whole window.
 */
record CorrectedTerm(Window window, LocalDate lastDay, Instant closesAt) {

  /**
   * @param day of the correction
   * @param later the last day on which the call was published where the rules ask for it, if any is
   *     recorded
   * @param rules that held on the day of publication
   */
  static CorrectedTerm of(
      PublishedText was,
      CallText now,
      LocalDate day,
      Optional<LocalDate> later,
      RulesInForce rules) {
    var terms = new ArrayList<Counted>();
    terms.add(new Counted(was.window(), was.lastDay()));
    var published = LocalDate.ofInstant(was.publishedAt(), Office.ZONE);
    terms.add(counted(Basis.PUBLICATION, published, days(now, rules), rules));
    later
        .filter(_ -> rules.on(WINDOW_FROM_LATER_PLACE).isYes())
        .filter(elsewhere -> elsewhere.isAfter(published))
        .ifPresent(
            elsewhere -> terms.add(counted(Basis.LATER_PLACE, elsewhere, days(now, rules), rules)));
    if (ReliedOn.differs(was.text(), now, rules)) {
      terms.add(counted(Basis.CORRECTION, day, rules.on(CORRECTED_WINDOW).number(), rules));
    }
    return longest(terms, now);
  }

  /**
   * Whether it, or the window as it is written now, would take from applicants a day or an hour.
   */
  boolean shortens(PublishedText was, CallText now) {
    var written = now.timing().windowDays();
    boolean fewerDays =
        was.text().timing().windowDays().filter(days -> written.orElse(days) < days).isPresent();
    return fewerDays || closesAt.isBefore(was.closesAt());
  }

  boolean extendsTermOf(PublishedText was) {
    return lastDay.isAfter(was.lastDay());
  }

  /** Of equal ones the first stays: a day that is not moved keeps its ground. */
  private static CorrectedTerm longest(List<Counted> terms, CallText now) {
    var longest =
        terms.stream()
            .reduce((one, other) -> other.lastDay().isAfter(one.lastDay()) ? other : one)
            .orElseThrow();
    return new CorrectedTerm(
        longest.window(), longest.lastDay(), end(longest.lastDay(), now.timing().closingHour()));
  }

  private static Instant end(LocalDate day, Optional<LocalTime> hour) {
    return hour.map(until -> day.atTime(until).atZone(Office.ZONE).toInstant())
        .orElseGet(() ->
            day.plusDays(1).atStartOfDay(Office.ZONE).toInstant().minus(1, ChronoUnit.MICROS));
  }

  private static int days(CallText text, RulesInForce rules) {
    return text.timing().windowDays().orElseGet(rules.on(APPLICATION_WINDOW)::number);
  }

  private static Counted counted(Basis basis, LocalDate from, int days, RulesInForce rules) {
    var rule = rules.on(APPLICATION_WINDOW);
    var deadline =
        Deadline.after(
            from,
            rule.start(),
            new Term.CalendarDays(Math.max(1, days)),
            rules.calendar(),
            rule.provision());
    return new Counted(new Window(from, basis), deadline.lastDay());
  }

  private record Counted(Window window, LocalDate lastDay) {}
}
