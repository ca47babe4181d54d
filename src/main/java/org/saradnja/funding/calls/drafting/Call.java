package org.saradnja.funding.calls.drafting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.rules.Area;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.PublishedText;
import org.saradnja.funding.calls.PublishedText.Issuer;
import org.saradnja.funding.calls.drafting.Finding.Weight;
import org.saradnja.parties.registry.UnitId;

/** A call, one type for each stage. A published call has no act: it never changes. */
sealed interface Call {

  CallId id();

  CallCode code();

  UnitId unit();

  CallText text();

  Saved saved();

  /** A working paper: it may lack anything and is saved at any time. */
  record Draft(CallId id, CallCode code, UnitId unit, CallText text, Saved saved) implements Call {

    Draft rewrite(CallText rewritten, Saved now) {
      return new Draft(id, code, unit, rewritten, now);
    }

    /** Refused while the rules find anything missing or unlawful. */
    PublishedText publish(
        Issuer issuer, List<Area> areas, RulesInForce rules, OnPlan plan, Instant now) {
      var lawfulness = Lawfulness.of(text, rules).on(plan, rules);
      if (!lawfulness.allowsPublishing()) {
        throw new ActRefused(
            CallRefusal.NOT_LAWFUL,
            lawfulness.of(Weight.MISSING).size(),
            lawfulness.of(Weight.UNLAWFUL).size());
      }
      return asIfPublished(issuer, areas, rules, plan, now);
    }

    /** What would be published at a moment; for the preview of any draft. */
    PublishedText asIfPublished(
        Issuer issuer, List<Area> areas, RulesInForce rules, OnPlan plan, Instant now) {
      var published = LocalDate.ofInstant(now, Office.ZONE);
      var applications = Dates.applications(text, published, rules);
      return new PublishedText(
          code.value(),
          issuer,
          text,
          areas.stream().filter(area -> text.subject().areas().contains(area.code())).toList(),
          now,
          applications.lastDay(),
          applications.lastMoment(Office.ZONE),
          Deviations.of(text, rules),
          plan.planned());
    }
  }

  /**
   * @param digest of the canonical JSON of the published text
   */
  record Published(
      CallId id,
      CallCode code,
      UnitId unit,
      CallText text,
      Saved saved,
      Instant at,
      LocalDate lastDay,
      Instant closesAt,
      Digest digest)
      implements Call {

    static Published of(Draft draft, PublishedText published, Digest digest) {
      return new Published(
          draft.id(),
          draft.code(),
          draft.unit(),
          draft.text(),
          draft.saved(),
          published.publishedAt(),
          published.lastDay(),
          published.closesAt(),
          digest);
    }
  }
}
