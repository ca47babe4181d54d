package org.saradnja.funding.calls.following;

import static org.saradnja.funding.calls.MilestoneReached.Milestone.LIST_PUBLISHED;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.base.rules.WorkCalendar;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units;
import org.saradnja.parties.rulebook.RunningTerms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells which terms of published calls, still running, another calendar would move. */
@Component
class CallsUnderCalendar implements RunningTerms {

  private final JdbcClient jdbc;
  private final FollowedTable calls;
  private final RuleBook rules;
  private final Units units;
  private final LegalTime time;

  CallsUnderCalendar(
      JdbcClient jdbc, FollowedTable calls, RuleBook rules, Units units, LegalTime time) {
    this.jdbc = jdbc;
    this.calls = calls;
    this.rules = rules;
    this.units = units;
    this.time = time;
  }

  @Override
  public List<Moved> under(WorkCalendar calendar, Texts t) {
    var today = time.today();
    return jdbc
        .sql("select code, unit from call where stage = 'PUBLISHED' order by code")
        .query((row, _) -> new Coded(row.getString("code"), row.getString("unit")))
        .list()
        .stream()
        .filter(call -> !units.isForExercise(new UnitId(call.unit())))
        .map(Coded::code)
        .flatMap(code -> calls.find(code).stream())
        .flatMap(call -> moved(call, calendar, today, t))
        .toList();
  }

  private Stream<Moved> moved(Followed call, WorkCalendar calendar, LocalDate today, Texts t) {
    var text = call.text();
    var published = LocalDate.ofInstant(text.publishedAt(), Office.ZONE);
    var then = rules.inForce(text.issuer().unit(), published);
    var otherwise = new RulesInForce(then.day(), then.rules(), calendar);
    var counted = Terms.of(text, call.milestones().day(LIST_PUBLISHED), otherwise);
    return call.terms().dated().stream()
        .filter(term -> !term.lastDay().isBefore(today))
        .flatMap(term ->
            counted
                .find(term.kind())
                .filter(other -> !other.lastDay().equals(term.lastDay()))
                .map(other -> moved(call, term, other.lastDay(), t))
                .stream());
  }

  private static Moved moved(Followed call, ProcedureTerm term, LocalDate counted, Texts t) {
    var text = call.text();
    return new Moved(
        text.code() + " " + text.text().subject().title(),
        "/konkursi/" + text.code(),
        t.get("calls.term." + term.kind()),
        term.lastDay(),
        counted);
  }

  private record Coded(String code, String unit) {}
}
