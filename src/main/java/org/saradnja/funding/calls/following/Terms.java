package org.saradnja.funding.calls.following;

import static org.saradnja.base.rules.RuleKey.APPLICATION_WINDOW;
import static org.saradnja.base.rules.RuleKey.BEFORE_CONTRACT;
import static org.saradnja.base.rules.RuleKey.COMMISSION_SIZE;
import static org.saradnja.base.rules.RuleKey.COMPLETION;
import static org.saradnja.base.rules.RuleKey.CORRECTED_WINDOW;
import static org.saradnja.base.rules.RuleKey.PUBLICATION_PLACES;
import static org.saradnja.base.rules.RuleKey.SELECTION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.saradnja.base.rules.Deadline;
import org.saradnja.base.rules.Rule;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.base.rules.Start;
import org.saradnja.base.rules.Term;
import org.saradnja.funding.calls.PublishedText;
import org.saradnja.funding.calls.PublishedText.Window;
import org.saradnja.funding.calls.following.ProcedureTerm.Kind;

/**
 * The terms of a call's procedure. Until the list is published they are the latest lawful days,
 * counted from the last day for the list; afterwards they run from the day of its publication.
 *
 * @param undated rules of steps that have no date of their own, such as the completion of an
 *     application
 */
record Terms(List<ProcedureTerm> dated, List<TermRule> undated) {

  private static final Set<Kind> BEFORE_THE_LIST = Set.of(Kind.APPLICATIONS, Kind.LIST);

  Terms {
    dated = List.copyOf(dated);
    undated = List.copyOf(undated);
  }

  static Terms of(PublishedText call, Optional<LocalDate> listDay, RulesInForce rules) {
    var applications = applications(call, rules);
    var list = counted(Kind.LIST, RuleKey.LIST_ESTABLISHED, applications.lastDay(), rules);
    var dated = new ArrayList<ProcedureTerm>();
    dated.add(applications);
    dated.add(list);
    dated.addAll(after(listDay.orElse(list.lastDay()), rules));
    var undated =
        Stream.of(PUBLICATION_PLACES, COMMISSION_SIZE, BEFORE_CONTRACT)
            .map(key -> TermRule.of(rules.on(key)));
    return new Terms(dated, Stream.concat(undated, completion(call, rules)).toList());
  }

  /**
   * The terms before the list as they were promised at the publication of the call, whatever was
   * declared about the calendar since.
   */
  Terms keeping(Terms promised) {
    var kept =
        dated.stream()
            .map(term -> BEFORE_THE_LIST.contains(term.kind()) ? promised.get(term.kind()) : term)
            .toList();
    return new Terms(kept, undated);
  }

  Optional<ProcedureTerm> find(Kind kind) {
    return dated.stream().filter(term -> term.kind() == kind).findFirst();
  }

  ProcedureTerm get(Kind kind) {
    return find(kind).orElseThrow(() -> new IllegalStateException("No term " + kind));
  }

  TermRule rule(RuleKey key) {
    return undated.stream()
        .filter(rule -> rule.key().equals(key.code()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No rule " + key));
  }

  /** From the publication, or from what a correction counted it from. */
  private static ProcedureTerm applications(PublishedText call, RulesInForce rules) {
    var window = call.window();
    var timing = call.text().timing();
    var rule =
        rules.on(window.basis() == Window.Basis.CORRECTION ? CORRECTED_WINDOW : APPLICATION_WINDOW);
    int days =
        window.basis() == Window.Basis.CORRECTION
            ? rule.number()
            : timing.windowDays().orElseGet(rule::number);
    var counted =
        Deadline.after(
            window.from(),
            rule.start(),
            new Term.CalendarDays(Math.max(1, days)),
            rules.calendar(),
            rule.provision());
    var deadline = timing.closingHour().map(counted::closingAt).orElse(counted);
    var applied = TermRule.of(rule, Integer.toString(days), rule.start());
    return ProcedureTerm.of(Kind.APPLICATIONS, applied, window.from(), deadline);
  }

  private static List<ProcedureTerm> after(LocalDate list, RulesInForce rules) {
    var objection = counted(Kind.OBJECTION, RuleKey.OBJECTION, list, rules);
    var terms = new ArrayList<ProcedureTerm>();
    terms.add(counted(Kind.INSPECTION, RuleKey.INSPECTION, list, rules));
    terms.add(objection);
    terms.add(
        counted(Kind.OBJECTION_DECISION, RuleKey.OBJECTION_DECISION, objection.lastDay(), rules));
    var selection = rules.on(SELECTION);
    terms.add(selection(Kind.SELECTION, selection, selection.start(), list, objection, rules));
    var other = otherReading(selection);
    if (other != Start.NONE) {
      terms.add(selection(Kind.SELECTION_OTHERWISE, selection, other, list, objection, rules));
    }
    return terms;
  }

  /** A unit that fixed the event in its own act leaves nothing to read otherwise. */
  private static Start otherReading(Rule selection) {
    return selection.isOwn() ? Start.NONE : selection.national().otherStart();
  }

  private static ProcedureTerm selection(
      Kind kind,
      Rule rule,
      Start start,
      LocalDate list,
      ProcedureTerm objection,
      RulesInForce rules) {
    var event = start == Start.OBJECTIONS_ENDED ? objection.lastDay() : list;
    var deadline = Deadline.after(event, start, rule.term(), rules.calendar(), rule.provision());
    return ProcedureTerm.of(kind, TermRule.of(rule, rule.value(), start), event, deadline);
  }

  private static ProcedureTerm counted(
      Kind kind, RuleKey key, LocalDate event, RulesInForce rules) {
    var rule = rules.on(key);
    return ProcedureTerm.of(kind, TermRule.of(rule), event, rule.deadline(event, rules.calendar()));
  }

  private static Stream<TermRule> completion(PublishedText call, RulesInForce rules) {
    var rule = rules.on(COMPLETION);
    int days = call.text().timing().completionDays().orElseGet(rule::number);
    return Stream.of(TermRule.of(rule, Integer.toString(days), rule.start()));
  }
}
