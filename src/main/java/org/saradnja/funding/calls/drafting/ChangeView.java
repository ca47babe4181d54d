package org.saradnja.funding.calls.drafting;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.AnnulledCall;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.PublishedText;
import org.saradnja.funding.calls.drafting.Call.Annulled;
import org.saradnja.funding.calls.drafting.Call.Draft;
import org.saradnja.funding.calls.drafting.Call.Published;
import org.saradnja.funding.calls.drafting.DraftPage.Difference;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;

/** Published calls as they stand and as they would stand, for those who change them. */
@Component
class ChangeView {

  private final OfficersView view;
  private final EditionTable editions;
  private final ChangeTable changes;
  private final ChangeMaking making;
  private final LegalTime time;

  ChangeView(
      OfficersView view,
      EditionTable editions,
      ChangeTable changes,
      ChangeMaking making,
      LegalTime time) {
    this.view = view;
    this.editions = editions;
    this.changes = changes;
    this.making = making;
    this.time = time;
  }

  /** A call that may be changed, for its officers; what was never published is unknown. */
  Published published(SignedIn who, String code) {
    return switch (view.call(who, code).value()) {
      case Draft _ -> throw new NoSuchThing("published call " + code);
      case Published call -> call;
      case Annulled(var _, var annulment) ->
          throw new ActRefused(AnnulledCall.ANNULLED, code, annulment.at());
    };
  }

  /** Nobody types a correction that comes too late. */
  Published correctable(SignedIn who, String code) {
    var call = published(who, code);
    if (!call.isOpenAt(time.now())) {
      throw new ActRefused(CallRefusal.CORRECTED_LATE, code, call.closesAt());
    }
    return call;
  }

  Published annullable(SignedIn who, String code) {
    var call = published(who, code);
    if (changes.isListPublished(call.id())) {
      throw new ActRefused(CallRefusal.ANNULLED_AFTER_LIST, code);
    }
    return call;
  }

  Correction correction(Published call, CallText text, String reason) {
    return making.correction(call, text, reason, time.now());
  }

  boolean needsLeave(Published call) {
    return !making.isAllowedAlone(call);
  }

  /** What was asked last of the head, when it waits or was returned. */
  Optional<Change> asked(Published call) {
    return changes.last(call.id()).filter(last -> last.edition() == call.edition());
  }

  PublishedText inForce(Published call) {
    return editions.inForce(call.id());
  }

  DraftPage form(Published call, CallForm form, Parsed parsed, Texts t) {
    var text =
        switch (parsed) {
          case Parsed.Valid(var typed) -> typed;
          case Parsed.Invalid _ -> call.text();
        };
    var draft = new Draft(call.id(), call.code(), call.unit(), text, call.saved());
    var faults =
        switch (parsed) {
          case Parsed.Valid _ -> new LinkedHashMap<String, Parsed.Fault>();
          case Parsed.Invalid(var found) -> found;
        };
    var standing = inForce(call);
    var plan =
        standing
            .planned()
            .<OnPlan>map(
                row -> new OnPlan.OfRow(row.row(), row.edition(), row.name(), row.period()))
            .orElseGet(() -> new OnPlan.NoPlan(time.today().getYear()));
    return view.words(draft, call.edition(), plan, PlanRowPage.NONE, t).typed(form, faults);
  }

  List<String> areaCodes() {
    return view.areas().stream().map(area -> area.code()).toList();
  }

  /** Field by field, the old beside the new; the end of the term among them when it moves. */
  List<Difference> differences(PublishedText was, PublishedText now, Texts t) {
    var names = new LinkedHashMap<String, String>();
    view.areas()
        .forEach(
            area -> names.put(area.code(), t.face().isEnglish() ? area.english() : area.serbian()));
    return differences(was, now, names, t);
  }

  static List<Difference> differences(
      PublishedText was, PublishedText now, Map<String, String> areas, Texts t) {
    var fields =
        new Comparing(CallForm.of(was.text()), CallForm.of(now.text()), areas, t).differences();
    var term =
        was.closesAt().equals(now.closesAt())
            ? Stream.<Difference>empty()
            : Stream.of(
                new Difference(
                    "lastDay",
                    t.get("calls.corrected.field.term"),
                    said(was.closesAt(), t),
                    said(now.closesAt(), t)));
    return Stream.concat(fields.stream(), term).toList();
  }

  private static String said(Instant moment, Texts t) {
    return t.moment(moment);
  }
}
