package org.saradnja.funding.assessment.publishing;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.rules.Deadline;
import org.saradnja.base.rules.Rule;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.StepTexts;
import org.saradnja.base.web.ProcedureStep.Reckoning;
import org.saradnja.base.web.ProcedureStep.Source;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.PublishedCall;
import org.springframework.stereotype.Component;

/** The terms around a list: until when it had to be established, and what runs from it. */
@Component
class Terms {

  private static final int SOON = 3;

  private final RuleBook rules;

  Terms(RuleBook rules) {
    this.rules = rules;
  }

  /** The last day for the list. */
  LocalDate due(PublishedCall call) {
    return rules.deadline(RuleKey.LIST_ESTABLISHED, call.unit().slug(), call.lastDay()).lastDay();
  }

  /** How many days after its last day the list was published. */
  Optional<Long> late(PublishedCall call, LocalDate published) {
    return Optional.of(DAYS.between(due(call), published)).filter(days -> days > 0);
  }

  /** Inspection and objection, counted from the day of the list. */
  List<RankingPage.Term> from(LocalDate list, String unit, LocalDate today, Texts t) {
    return List.of(
        term(RuleKey.INSPECTION, list, unit, today, t),
        term(RuleKey.OBJECTION, list, unit, today, t));
  }

  private RankingPage.Term term(
      RuleKey key, LocalDate list, String unit, LocalDate today, Texts t) {
    var rule = rules.on(key, unit, list);
    var deadline = rule.deadline(list, rules.calendar());
    var last = deadline.lastDay();
    long left = DAYS.between(today, last);
    var name = t.get("assessment.term." + key.code());
    return new RankingPage.Term(
        name,
        last.toString(),
        String.valueOf(last.getDayOfMonth()),
        t.monthOf(last) + ", " + t.weekday(last),
        t.get("assessment.term.left", name, left(left, t)),
        left < 0 ? "over" : left <= SOON ? "soon" : "",
        source(rule, t),
        reckoning(deadline, t));
  }

  private static String left(long days, Texts t) {
    if (days < 0) {
      return t.get("assessment.left.over");
    }
    return days < 2
        ? t.get(days == 0 ? "assessment.left.today" : "assessment.left.tomorrow")
        : t.count("assessment.left", days);
  }

  private static Source source(Rule rule, Texts t) {
    return new Source(words(t).provision(rule.provision()), doubt(rule, t));
  }

  private static String doubt(Rule rule, Texts t) {
    if (!rule.provision().confirmed()) {
      return t.get("assessment.doubt.article");
    }
    return rule.isConfirmed() ? "" : t.get("assessment.doubt." + rule.national().source());
  }

  private static Reckoning reckoning(Deadline deadline, Texts t) {
    return new Reckoning(
        "", deadline.steps().stream().map(words(t)::why).toList(), words(t).sum(deadline));
  }

  private static StepTexts words(Texts t) {
    return t.face().isEnglish() ? StepTexts.english() : StepTexts.serbian();
  }
}
