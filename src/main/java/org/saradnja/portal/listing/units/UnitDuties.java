package org.saradnja.portal.listing.units;

import static org.saradnja.base.rules.RuleKey.PLAN_DELIVERED;
import static org.saradnja.base.rules.RuleKey.PLAN_PUBLISHED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.rules.Deadline;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.StepTexts;
import org.saradnja.base.web.ProcedureStep;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.CallDuties;
import org.saradnja.funding.planning.KeptTerm;
import org.saradnja.funding.planning.Plans;
import org.saradnja.parties.registry.UnitId;
import org.springframework.stereotype.Component;

/**
 * How a unit kept the terms that bind it: its plans, its lists and selections. A
 * unit of which nothing was published here owes nothing here.
 */
@Component
class UnitDuties {

  private final Plans plans;
  private final CallDuties calls;
  private final RuleBook rules;
  private final LegalTime time;

  UnitDuties(Plans plans, CallDuties calls, RuleBook rules, LegalTime time) {
    this.plans = plans;
    this.calls = calls;
    this.rules = rules;
    this.time = time;
  }

  List<UnitPage.Link> plans(UnitId unit, Texts t) {
    return plans.years(unit).stream()
        .map(year -> new UnitPage.Link(path(unit, year), about(year, t)))
        .toList();
  }

  UnitPage.Duties of(UnitId unit, Texts t) {
    var duties =
        Stream.concat(
                calls.of(unit, t).stream().map(DatedDuty::of),
                plans.years(unit).stream().flatMap(year -> ofPlan(unit, year, t)))
            .toList();
    return new UnitPage.Duties(
        tally(duties.stream().map(DatedDuty::term).toList(), t),
        duties.stream().map(duty -> duty.told(t)).toList());
  }

  private Stream<DatedDuty> ofPlan(UnitId unit, int year, Texts t) {
    return plans.kept(year).stream()
        .filter(kept -> kept.unit().equals(unit))
        .flatMap(kept ->
            Stream.of(
                ofPlan(PLAN_PUBLISHED, Optional.of(kept.publishedOn()), kept, t),
                ofPlan(PLAN_DELIVERED, kept.deliveredOn(), kept, t)));
  }

  private DatedDuty ofPlan(RuleKey rule, Optional<LocalDate> done, Plans.Kept kept, Texts t) {
    var deadline = rules.deadline(rule, kept.unit().slug(), LocalDate.of(kept.year(), 1, 1));
    return new DatedDuty(
        t.get("units.duty." + rule.code()),
        about(kept.year(), t),
        path(kept.unit(), kept.year()),
        KeptTerm.of(deadline.lastDay(), done, time.today()),
        source(deadline, t),
        List.of(reckoning(deadline, t)));
  }

  private static ProcedureStep.Source source(Deadline deadline, Texts t) {
    var provision = deadline.provision();
    return new ProcedureStep.Source(
        words(t).provision(provision), provision.confirmed() ? "" : t.get("calls.doubt.article"));
  }

  private static ProcedureStep.Reckoning reckoning(Deadline deadline, Texts t) {
    var steps = deadline.steps().stream().map(words(t)::why).toList();
    return new ProcedureStep.Reckoning("", steps, words(t).sum(deadline));
  }

  private static StepTexts words(Texts t) {
    return t.face().isEnglish() ? StepTexts.english() : StepTexts.serbian();
  }

  /** Of those that are over how many were kept, and how many run. */
  static List<String> tally(List<KeptTerm> terms, Texts t) {
    long late = terms.stream().filter(term -> term.late() > 0).count();
    long kept = terms.stream().filter(term -> term.late() == 0 && term.done().isPresent()).count();
    long running = terms.size() - late - kept;
    var tally = new ArrayList<String>();
    if (late + kept > 0) {
      tally.add(t.count("units.duties.kept", kept) + " " + t.count("units.duties.late", late));
    }
    if (running > 0) {
      tally.add(t.count("units.duties.run", running));
    }
    return tally;
  }

  private static String about(int year, Texts t) {
    return t.get("planning.title.year", Integer.toString(year));
  }

  private static String path(UnitId unit, int year) {
    return "/kalendar/" + unit + "/" + year;
  }

  /** A duty before its days are written out. */
  private record DatedDuty(
      String what,
      String about,
      String href,
      KeptTerm term,
      ProcedureStep.Source source,
      List<ProcedureStep.Reckoning> reckonings) {

    static DatedDuty of(CallDuties.Duty duty) {
      var code = duty.call().value();
      return new DatedDuty(
          duty.title(), code, "/konkursi/" + code, duty.term(), duty.source(), duty.reckonings());
    }

    UnitPage.Duty told(Texts t) {
      return new UnitPage.Duty(
          what,
          about,
          href,
          t.shortDay(term.lastDay()),
          term.done().map(t::shortDay).orElse("—"),
          term.told(t),
          term.mark(),
          source,
          reckonings);
    }
  }
}
