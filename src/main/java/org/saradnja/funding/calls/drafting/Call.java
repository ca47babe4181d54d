package org.saradnja.funding.calls.drafting;

import java.time.Instant;
import java.time.LocalDate;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Office;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.PublishedText;
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

    /** Refused while the rules find anything missing or unlawful, and without leave. */
    PublishedText publish(Circumstances around) {
      var lawfulness = Lawfulness.of(text, around.rules()).on(around.plan(), around.rules());
      if (!lawfulness.allowsPublishing()) {
        throw new ActRefused(
            CallRefusal.NOT_LAWFUL,
            lawfulness.of(Weight.MISSING).size(),
            lawfulness.of(Weight.UNLAWFUL).size());
      }
      if (!around.approval().allowsPublishing()) {
        throw new ActRefused(CallRefusal.NOT_APPROVED);
      }
      return asIfPublished(around);
    }

    /** What would be published; for the preview of any draft. */
    PublishedText asIfPublished(Circumstances around) {
      var applications = Dates.applications(text, around.day(), around.rules());
      return new PublishedText(
          code.value(),
          around.issuer(),
          text,
          around.areas().stream()
              .filter(area -> text.subject().areas().contains(area.code()))
              .toList(),
          around.now(),
          applications.lastDay(),
          applications.lastMoment(Office.ZONE),
          Deviations.of(text, around.rules()),
          around.plan().planned(),
          around.approval().given(),
          around.charge());
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
