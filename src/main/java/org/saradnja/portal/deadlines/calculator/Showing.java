package org.saradnja.portal.deadlines.calculator;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.saradnja.base.rules.Deadline;
import org.saradnja.base.rules.Rule;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.RuleUnit;
import org.saradnja.base.rules.Start;
import org.saradnja.base.rules.StepTexts;
import org.saradnja.base.web.Texts;

/** Puts the calculator into the words of one face. */
final class Showing {

  private static final List<String> UNITS = List.of("calendar-days", "working-days", "months");
  private static final Set<RuleUnit> COUNTED =
      Set.of(RuleUnit.CALENDAR_DAYS, RuleUnit.WORKING_DAYS, RuleUnit.MONTHS);

  private final Texts t;
  private final StepTexts words;

  Showing(Texts t) {
    this.t = t;
    this.words = t.face().isEnglish() ? StepTexts.english() : StepTexts.serbian();
  }

  Texts texts() {
    return t;
  }

  StepTexts words() {
    return words;
  }

  CalculatorPage.Answer answer(Deadline deadline, CalculatorForm form) {
    var last = deadline.lastDay();
    return new CalculatorPage.Answer(
        String.valueOf(last.getDayOfMonth()),
        t.get("deadlines.month." + last.getMonthValue(), String.valueOf(last.getYear())),
        t.weekday(last),
        deadline.steps().stream()
            .map(step ->
                new CalculatorPage.Step(
                    step.day().toString(),
                    t.shortDay(step.day()),
                    t.weekday(step.day()),
                    words.why(step),
                    words.provision(step.provision()),
                    step.provision().isToBeChecked()))
            .toList(),
        words.sum(deadline),
        query(deadline.steps().getFirst().day(), form.length(), form.unit()));
  }

  SequencedMap<String, String> units() {
    var units = new LinkedHashMap<String, String>();
    UNITS.forEach(unit -> units.put(unit, t.get("deadlines.unit." + unit)));
    return units;
  }

  SequencedMap<String, String> errors(SequencedMap<String, String> keys) {
    var errors = new LinkedHashMap<String, String>();
    keys.forEach((field, key) -> errors.put(field, t.get(key)));
    return errors;
  }

  /** The terms of the procedure that this platform runs. */
  List<CalculatorPage.ReadyTerm> terms(List<Rule> rules, LocalDate from) {
    return rules.stream()
        .filter(rule -> COUNTED.contains(rule.national().unit()))
        .filter(rule -> rule.start() != Start.NONE)
        .filter(rule -> RuleKey.of(rule.national().key()).isPresent())
        .map(rule -> term(rule, from))
        .toList();
  }

  private CalculatorPage.ReadyTerm term(Rule rule, LocalDate from) {
    var unit = rule.national().unit().code();
    return new CalculatorPage.ReadyTerm(
        words.rule(rule.national()),
        t.count("rules.length." + unit, rule.number()),
        t.get("rules.start." + rule.start()),
        words.provision(rule.provision()),
        rule.provision().isToBeChecked(),
        query(from, rule.value(), unit));
  }

  private static String query(LocalDate from, String length, String unit) {
    return "?from=%s&length=%s&unit=%s".formatted(from, length, unit);
  }
}
