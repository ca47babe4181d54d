package org.saradnja.funding.planning.yearly;

import static org.saradnja.base.rules.RuleKey.PLAN_DELIVERED;
import static org.saradnja.base.rules.RuleKey.PLAN_PUBLISHED;

import java.time.LocalDate;
import java.util.Optional;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.rules.Deadline;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.StepTexts;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.planning.KeptTerm;
import org.springframework.stereotype.Component;

/** How plans kept their terms, to the day. */
@Component
class PlanTerms {

  private final RuleBook rules;
  private final LegalTime time;

  PlanTerms(RuleBook rules, LegalTime time) {
    this.rules = rules;
    this.time = time;
  }

  /** By when a plan must be published, or reach the ministry that keeps the calendar. */
  Deadline deadline(RuleKey rule, Plan plan) {
    return rules.deadline(rule, plan.unit().slug(), LocalDate.of(plan.year(), 1, 1));
  }

  PublicPlanPage.Term published(Plan plan, PlanHistory history, Texts t) {
    return told("published", PLAN_PUBLISHED, plan, history.publishedOn(time.zone()), t);
  }

  PublicPlanPage.Term delivered(Plan plan, PlanHistory history, Texts t) {
    return told("delivered", PLAN_DELIVERED, plan, history.deliveredOn(), t);
  }

  private PublicPlanPage.Term told(
      String what, RuleKey rule, Plan plan, Optional<LocalDate> done, Texts t) {
    var deadline = deadline(rule, plan);
    var kept = KeptTerm.of(deadline.lastDay(), done, time.today());
    var steps = t.face().isEnglish() ? StepTexts.english() : StepTexts.serbian();
    return new PublicPlanPage.Term(
        kept.told(t), kept.mark(), sentence(what, kept, t), steps.provision(deadline.provision()));
  }

  private static String sentence(String what, KeptTerm kept, Texts t) {
    var key = "planning.term." + what;
    var lastDay = t.day(kept.lastDay());
    return kept.done()
        .map(day -> t.get(key + ".done", t.day(day), lastDay))
        .orElseGet(() -> t.get(key + (kept.late() > 0 ? ".late" : ".runs"), lastDay));
  }
}
