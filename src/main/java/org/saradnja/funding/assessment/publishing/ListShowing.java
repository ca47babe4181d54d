package org.saradnja.funding.assessment.publishing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Proof;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.assessment.Commissions;
import org.saradnja.funding.assessment.Place.AboveThresholdNoMoney;
import org.saradnja.funding.assessment.Place.BelowThreshold;
import org.saradnja.funding.assessment.Place.Proposed;
import org.saradnja.funding.assessment.RankingBundle;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.registry.Units;
import org.springframework.stereotype.Component;

/** Lays out a published list, from the bundle that was published and nothing else. */
@Component
class ListShowing {

  private final Commissions commissions;
  private final MembersPrinting members;
  private final Terms terms;
  private final Reasons reasons;
  private final Units units;
  private final LegalTime time;

  ListShowing(
      Commissions commissions,
      MembersPrinting members,
      Terms terms,
      Reasons reasons,
      Units units,
      LegalTime time) {
    this.commissions = commissions;
    this.members = members;
    this.terms = terms;
    this.reasons = reasons;
    this.units = units;
    this.time = time;
  }

  RankingPage page(PublishedCall call, ListTable.Stored stored, String sorted, Texts t) {
    var bundle = stored.bundle();
    var ranking = bundle.ranking();
    var commission = commissions.find(call.id()).orElseThrow();
    var day = t.dayOf(bundle.publishedAt());
    var running = terms.from(day, call, time.today(), t);
    return new RankingPage(
        bundle.call(),
        bundle.title(),
        t.name(units.get(call.unit()).name()),
        t.get("assessment.list.version", bundle.version()),
        lead(bundle, t),
        late(call, bundle, t),
        t.get(runningKey(running)),
        running,
        new PlacesPrinting(bundle.inputs(), ranking, t).table(sorted),
        bundle.rejected().stream().map(one -> reasons.print(one, t)).toList(),
        new RulesPrinting(bundle.inputs(), ranking, t).sentences(),
        members.of(commission, bundle, t),
        proof(call, stored, bundle, t));
  }

  private static String lead(RankingBundle bundle, Texts t) {
    var list = bundle.list();
    long proposed = list.stream().filter(Proposed.class::isInstance).count();
    long without = list.stream().filter(AboveThresholdNoMoney.class::isInstance).count();
    long below = list.stream().filter(BelowThreshold.class::isInstance).count();
    return t.get(
        "assessment.list.lead",
        t.count("assessment.list.lead.all", list.size() + bundle.rejected().size()),
        t.count("assessment.list.lead.proposed", proposed),
        t.count("assessment.list.lead.without", without),
        t.count("assessment.list.lead.below", below),
        t.count("assessment.list.lead.rejected", bundle.rejected().size()));
  }

  private @Nullable String late(PublishedCall call, RankingBundle bundle, Texts t) {
    return terms
        .late(call, t.dayOf(bundle.publishedAt()))
        .map(days ->
            t.get(
                "assessment.list.late",
                t.day(terms.due(call)),
                t.moment(bundle.publishedAt()),
                t.count("assessment.days", days)))
        .orElse(null);
  }

  private static String runningKey(List<RankingPage.Term> terms) {
    long open = terms.stream().filter(term -> !term.css().equals("over")).count();
    return "assessment.list.running." + open;
  }

  private static Proof proof(
      PublishedCall call, ListTable.Stored stored, RankingBundle bundle, Texts t) {
    return new Proof(
        t.get("assessment.proof.covers"),
        stored.digest(),
        List.of(
            Proof.Fact.of(t.get("assessment.proof.time"), t.moment(bundle.publishedAt())),
            new Proof.Fact(
                t.get("assessment.proof.log"),
                t.get("assessment.proof.log.entry"),
                "/dnevnik?vrsta=ListPublished&predmet=" + call.id().subject()),
            Proof.Fact.of(
                t.get("assessment.proof.recomputed"),
                t.get(bundle.follows() ? "assessment.proof.same" : "assessment.proof.other")),
            Proof.Fact.of(
                t.get("assessment.proof.versions"),
                t.get("assessment.proof.version", bundle.version()))),
        List.of(
            t.get("assessment.proof.step.download", fileName(bundle)),
            t.get("assessment.proof.step.verify", fileName(bundle)),
            t.get("assessment.proof.step.compare")));
  }

  static String fileName(RankingBundle bundle) {
    return bundle.call() + "-lista.json";
  }
}
