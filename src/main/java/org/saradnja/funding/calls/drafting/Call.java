package org.saradnja.funding.calls.drafting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Office;
import org.saradnja.funding.calls.Annulment;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.PublishedText;
import org.saradnja.parties.registry.UnitId;

/**
 * A call, one type for each stage. What was published stays: a correction adds an edition of the
 * text, an annulment says that no applications are taken any more.
 */
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
      Lawfulness.of(text, around.rules()).on(around.plan(), around.rules()).mustAllowPublishing();
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
          around.charge(),
          Optional.empty());
    }
  }

  /**
   * @param digest of the canonical JSON of the published text
   * @param edition of the text, 1 as it was published first
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
      Digest digest,
      int edition)
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
          digest,
          published.edition());
    }

    /** The same call with another text, whose terms were counted anew. */
    Published corrected(PublishedText as, Digest of) {
      return new Published(
          id, code, unit, as.text(), saved, at, as.lastDay(), as.closesAt(), of, as.edition());
    }

    boolean isOpenAt(Instant moment) {
      return !moment.isAfter(closesAt);
    }
  }

  /** Its public page stays and says so first. */
  record Annulled(Published was, Annulment annulment) implements Call {

    @Override
    public CallId id() {
      return was.id();
    }

    @Override
    public CallCode code() {
      return was.code();
    }

    @Override
    public UnitId unit() {
      return was.unit();
    }

    @Override
    public CallText text() {
      return was.text();
    }

    @Override
    public Saved saved() {
      return was.saved();
    }
  }
}
