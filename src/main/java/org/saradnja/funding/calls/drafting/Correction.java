package org.saradnja.funding.calls.drafting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.rules.Area;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.PublishedText;
import org.saradnja.funding.calls.PublishedText.Corrected;

/**
 * A published text with another in its place, were it corrected at a moment.
 *
 * @param was the edition in force
 * @param now what it would say
 * @param later the last day on which the call was published elsewhere, if any is recorded
 */
record Correction(
    PublishedText was, CallText now, String reason, Optional<LocalDate> later, Around around) {

  /**
   * @param areas all areas of public interest
   * @param then the rules of the day of publication, by which terms are counted
   * @param today those of the day of the correction, by which the text is judged
   */
  record Around(List<Area> areas, RulesInForce then, RulesInForce today, Instant moment) {

    Around {
      areas = List.copyOf(areas);
    }

    LocalDate day() {
      return LocalDate.ofInstant(moment, Office.ZONE);
    }
  }

  CorrectedTerm term() {
    return CorrectedTerm.of(was, now, around.day(), later, around.then());
  }

  Lawfulness lawfulness() {
    return Lawfulness.of(now, around.today());
  }

  boolean shortens() {
    return term().shortens(was, now);
  }

  boolean changesNothing() {
    return now.equals(was.text()) && !term().extendsTermOf(was);
  }

  /** Refused after the deadline, and while there is nothing to correct or anything is unlawful. */
  PublishedText made() {
    var code = was.code();
    if (around.moment().isAfter(was.closesAt())) {
      throw new ActRefused(CallRefusal.CORRECTED_LATE, code, was.closesAt());
    }
    if (changesNothing()) {
      throw new ActRefused(CallRefusal.NOTHING_CORRECTED, code);
    }
    if (shortens()) {
      throw new ActRefused(CallRefusal.SHORTENED, code, was.closesAt());
    }
    lawfulness().mustAllowPublishing();
    return asIfMade();
  }

  /** What would stand in the place of the edition in force. */
  PublishedText asIfMade() {
    var term = term();
    return new PublishedText(
        was.code(),
        was.issuer(),
        now,
        around.areas().stream()
            .filter(area -> now.subject().areas().contains(area.code()))
            .toList(),
        was.publishedAt(),
        term.lastDay(),
        term.closesAt(),
        Deviations.of(now, around.today()),
        was.planned(),
        was.approvedAt(),
        was.charge(),
        Optional.of(new Corrected(was.edition() + 1, around.moment(), reason, term.window())));
  }
}
