package org.saradnja.training.trainers.calling;

import java.time.LocalDate;
import java.util.List;
import org.saradnja.base.rules.Deadline;
import org.saradnja.base.rules.Rule;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.StepTexts;
import org.saradnja.base.web.Texts;
import org.saradnja.training.trainers.TrainerCall;
import org.springframework.stereotype.Component;

/** Says how the last day of a call is counted, and by which rule. */
@Component
class Explaining {

  private final RuleBook rules;

  Explaining(RuleBook rules) {
    this.rules = rules;
  }

  Rule rule(LocalDate day) {
    return rules.on(RuleKey.TRAINER_CALL_WINDOW, RuleBook.NO_UNIT, day);
  }

  /** Calls that the rule of a year wants published in it. */
  int leastInYear(LocalDate day) {
    return rules.on(RuleKey.TRAINER_CALLS, RuleBook.NO_UNIT, day).number();
  }

  /** A term that is long enough, counted from a day of publication. */
  Deadline window(LocalDate published, int days) {
    return Call.window(published, days, rule(published), rules.calendar());
  }

  /** Empty when a later change of the calendar would count otherwise: a published term stays. */
  List<String> steps(TrainerCall call, Texts t) {
    var deadline = window(t.dayOf(call.publishedAt()), call.content().days());
    return deadline.lastDay().equals(call.lastDay()) ? steps(deadline, t) : List.of();
  }

  List<String> steps(Deadline deadline, Texts t) {
    return deadline.steps().stream().map(step -> said(t).why(step)).toList();
  }

  String provision(Rule rule, Texts t) {
    return said(t).provision(rule.provision());
  }

  private static StepTexts said(Texts t) {
    return t.face().isEnglish() ? StepTexts.english() : StepTexts.serbian();
  }
}
