package org.saradnja.funding.calls.drafting;

import java.util.List;
import java.util.Map;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.PublishedText;
import org.saradnja.funding.calls.PublishedText.Window.Basis;
import org.saradnja.funding.calls.drafting.Call.Published;
import org.saradnja.funding.calls.drafting.DraftPage.Difference;
import org.springframework.stereotype.Component;

/** The page of a correction in the words of one face. */
@Component
class ChangeWords {

  private final ChangeView view;

  ChangeWords(ChangeView view) {
    this.view = view;
  }

  /** Nothing looked at yet. */
  CorrectionPage page(Published call, CallForm form, Parsed parsed, String reason, Texts t) {
    return refused(call, form, parsed, reason, Map.of(), t);
  }

  CorrectionPage refused(
      Published call,
      CallForm form,
      Parsed parsed,
      String reason,
      Map<String, String> errors,
      Texts t) {
    return page(view.form(call, form, parsed, t), reason, errors, Looked.NOT_YET, call, t);
  }

  /** Old and new side by side, with what it does to the term. */
  CorrectionPage seen(Published call, CallForm form, CallText text, String reason, Texts t) {
    var correction = view.correction(call, text, reason);
    var looked =
        new Looked(
            CorrectionController.digest(text, reason),
            view.differences(correction.was(), correction.asIfMade(), t),
            consequence(correction.was(), correction.asIfMade(), t),
            correction.lawfulness().allowsPublishing());
    return page(
        view.form(call, form, new Parsed.Valid(text), t), reason, Map.of(), looked, call, t);
  }

  /** What becomes of the term, and why. */
  static String consequence(PublishedText was, PublishedText now, Texts t) {
    var last = t.day(now.lastDay());
    if (now.lastDay().equals(was.lastDay())) {
      return t.get("calls.correction.term.kept", last);
    }
    var window = now.window();
    return window.basis() == Basis.LATER_PLACE
        ? t.get("calls.correction.term.later", last, t.day(window.from()))
        : t.get("calls.correction.term.extended", last);
  }

  private CorrectionPage page(
      DraftPage form,
      String reason,
      Map<String, String> errors,
      Looked looked,
      Published call,
      Texts t) {
    var asked = view.asked(call);
    return new CorrectionPage(
        form,
        reason,
        errors,
        looked.seen(),
        looked.differences(),
        looked.consequence(),
        looked.sendable(),
        view.needsLeave(call),
        asked.map(change -> asked(change, t)).orElse(""),
        asked.flatMap(Change::decision).map(Change.Decision::returned).orElse(""));
  }

  static String asked(Change change, Texts t) {
    return change.waits()
        ? t.get("calls.change.waiting", t.moment(change.at()))
        : t.get("calls.change.returned");
  }

  private record Looked(
      String seen, List<Difference> differences, String consequence, boolean sendable) {

    static final Looked NOT_YET = new Looked("", List.of(), "", false);
  }
}
