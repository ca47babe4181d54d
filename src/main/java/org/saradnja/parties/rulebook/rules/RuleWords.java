package org.saradnja.parties.rulebook.rules;

import static java.util.stream.Collectors.joining;

import java.time.MonthDay;
import java.util.Arrays;
import org.saradnja.base.rules.Direction;
import org.saradnja.base.rules.Rule;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.RuleUnit;
import org.saradnja.base.rules.Start;
import org.saradnja.base.rules.StepTexts;
import org.saradnja.base.web.Texts;

/** Puts rules and their values into the words of one face. */
final class RuleWords {

  /** Any leap year: a day of the year is written without its year. */
  private static final int SOME_YEAR = 2028;

  private final Texts t;
  private final StepTexts words;

  RuleWords(Texts t) {
    this.t = t;
    this.words = t.face().isEnglish() ? StepTexts.english() : StepTexts.serbian();
  }

  String name(Rule.National rule) {
    return words.rule(rule);
  }

  String provision(Rule rule) {
    return words.provision(rule.provision());
  }

  String value(Rule rule) {
    return value(rule.national(), rule.value());
  }

  /** A value that the rule accepts. */
  String value(Rule.National rule, String value) {
    var unit = rule.unit().code();
    return switch (rule.unit()) {
      case CALENDAR_DAYS, WORKING_DAYS, MONTHS, YEARS, POINTS ->
          t.count("rules.length." + unit, Long.parseLong(value));
      case COUNT -> t.grouped(Long.parseLong(value));
      case PERCENT -> t.percent(Integer.parseInt(value) * 100);
      case DINARS -> t.get("rules.value.dinars", t.grouped(Long.parseLong(value)));
      case DAY_OF_YEAR -> dayOfYear(value);
      case LIST, CHOICE, YES_NO ->
          Arrays.stream(value.split(",", -1)).map(this::code).collect(joining(", "));
    };
  }

  /** One code of a list or a choice; a number is its own name. */
  String code(String code) {
    return code.matches("\\d+") ? code : t.get("rules.code." + code);
  }

  /** Empty for a rule that is not a term. */
  String start(Start start) {
    return start == Start.NONE ? "" : t.get("rules.start." + start);
  }

  /** Which way a unit's own act may go, and what is weaker than the national rule. */
  String direction(Rule.National rule) {
    boolean isADay = rule.unit() == RuleUnit.DAY_OF_YEAR && rule.direction() == Direction.MAX;
    var way = t.get("rules.direction." + (isADay ? "day" : rule.direction()));
    return RuleKey.of(rule.key()).map(RuleKey::isApplied).orElse(true)
        ? way
        : t.get("rules.notApplied", way);
  }

  /** How well the rule is known; a unit's own act is confirmed by the unit itself. */
  String source(Rule rule) {
    return t.get("rules.source." + (rule.isOwn() ? "OWN" : rule.national().source()));
  }

  private String dayOfYear(String value) {
    var day = MonthDay.parse("--" + value).atYear(SOME_YEAR);
    return t.get("rules.value.day-of-year", day.getDayOfMonth(), t.monthOf(day));
  }
}
