package org.saradnja.funding.calls.drafting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Office;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.drafting.Call.Annulled;
import org.saradnja.funding.calls.drafting.Call.Draft;
import org.saradnja.funding.calls.drafting.Call.Published;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a draft as a copy of a call that the unit published; work on drafts, no legal act. */
@Component
class Copying {

  private final CallTable calls;
  private final Drafting drafting;

  Copying(CallTable calls, Drafting drafting) {
    this.calls = calls;
    this.drafting = drafting;
  }

  /** Copied twice under one id it is copied once; a call of another unit is unknown. */
  @Transactional
  public CallCode copy(SignedIn who, UnitId unit, CallCode from, CallId id) {
    var begun = calls.find(id).map(found -> found.value().code());
    if (begun.isPresent()) {
      return drafting.begin(who, unit, id);
    }
    var original =
        calls
            .find(from)
            .map(found -> found.value())
            .filter(call -> call.unit().equals(unit))
            .orElseThrow(() -> new NoSuchThing("call " + from));
    var published =
        switch (original) {
          case Draft _ -> throw new ActRefused(CallRefusal.NOT_PUBLISHED, from.value());
          case Published call -> call;
          case Annulled(var was, var _) -> was;
        };
    var code = drafting.begin(who, unit, id);
    var draft = calls.lock(code);
    int year = year(published.at());
    int years = year(draft.value().saved().at()) - year;
    drafting.save(who, code, draft.version(), later(published.text(), year, years));
    return code;
  }

  private static int year(Instant moment) {
    return moment.atZone(Office.ZONE).getYear();
  }

  /**
   * The same text some years later: the year in its name and the last day of its programmes move
   * with it, everything else stays to be looked at.
   */
  static CallText later(CallText text, int year, int years) {
    var subject = text.subject();
    var timing = text.timing();
    return new CallText(
        new CallText.Subject(
            subject.title().replace(Integer.toString(year), Integer.toString(year + years)),
            subject.description(),
            subject.areas()),
        text.funds(),
        text.applicants(),
        new CallText.Timing(
            timing.windowDays(),
            timing.closingHour(),
            timing.completionDays(),
            moved(timing.programmesEndBy(), years)),
        text.scoring(),
        text.documents(),
        text.conduct());
  }

  private static Optional<LocalDate> moved(Optional<LocalDate> day, int years) {
    return day.map(last -> last.plusYears(years));
  }
}
