package org.saradnja.funding.applications.filling;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Step;
import org.saradnja.parties.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * How every step answers: its page, a saving by itself, by a button, and when somebody else saved
 * the step meanwhile. A saving keeps what was typed even when something in it must be mended.
 */
@Component
class Steps {

  private final Filling filling;
  private final ReadDrafts drafts;
  private final LegalTime time;
  private final Conflicts conflicts;

  Steps(Filling filling, ReadDrafts drafts, LegalTime time, Conflicts conflicts) {
    this.filling = filling;
    this.drafts = drafts;
    this.time = time;
    this.conflicts = conflicts;
  }

  /** What differs from step to step: its template, and the page it prints. */
  interface View {

    Step step();

    ModelAndView page(
        Opened opened, HeadPage head, SavedPage saved, Map<String, String> errors, Texts t);
  }

  Opened open(SignedIn who, ApplicationId id) {
    var found = filling.read(who, id);
    return new Opened(found.value(), drafts.read(found));
  }

  ModelAndView show(SignedIn who, ApplicationId id, View view, Texts t) {
    var opened = open(who, id);
    return opened.lets(view.step())
        ? page(opened, view, UUID.randomUUID(), Map.of(), t)
        : new ModelAndView("redirect:" + path(id));
  }

  /** The page with corrections that did not come from what was saved, such as a refused file. */
  ModelAndView corrected(
      SignedIn who, ApplicationId id, View view, Map<String, String> errors, Texts t) {
    var page = page(open(who, id), view, UUID.randomUUID(), errors, t);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  ModelAndView save(
      SignedIn who, ApplicationId id, View view, Sent sent, Map<String, String> fields, Texts t) {
    return keep(who, id, view, sent, fields, t)
        .orElseGet(() -> afterSaving(who, id, view, sent, t));
  }

  /** Saves what stood beside another act; the page of the conflict when somebody was faster. */
  Optional<ModelAndView> keep(
      SignedIn who, ApplicationId id, View view, Sent sent, Map<String, String> fields, Texts t) {
    return switch (filling.save(who, id, view.step(), sent, fields)) {
      case Saving.Kept _ -> Optional.empty();
      case Saving.Overtaken overtaken ->
          Optional.of(conflicts.page(who.person(), open(who, id), view.step(), overtaken, t));
    };
  }

  private ModelAndView afterSaving(SignedIn who, ApplicationId id, View view, Sent sent, Texts t) {
    return switch (sent.act()) {
      case "" -> page(open(who, id), view, sent.page(), Map.of(), t);
      case Sent.LATER -> new ModelAndView("redirect:" + path(id));
      case Sent.NEXT -> next(open(who, id), view, t);
      default -> new ModelAndView("redirect:" + path(id) + "/" + view.step().path());
    };
  }

  private ModelAndView next(Opened opened, View view, Texts t) {
    var errors = opened.errors(view.step(), t);
    if (errors.isEmpty()) {
      return new ModelAndView("redirect:" + after(opened, view.step()));
    }
    var page = page(opened, view, UUID.randomUUID(), errors, t);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  /** The next step in which something may be changed, or the review. */
  private static String after(Opened opened, Step step) {
    var path = path(opened.filled().id());
    for (var next : Step.values()) {
      if (next.ordinal() > step.ordinal() && opened.lets(next)) {
        return path + "/" + next.path();
      }
    }
    return path + "/pregled";
  }

  private ModelAndView page(
      Opened opened, View view, UUID page, Map<String, String> errors, Texts t) {
    var head = HeadPage.of(opened.filled(), view.step().path(), time, t);
    var saved = opened.draft().answers().of(view.step());
    return view.page(opened, head, savedPage(saved, page, t), errors, t);
  }

  static SavedPage savedPage(Saved saved, UUID page, Texts t) {
    var said = saved.version() == 0 ? "" : t.get("applications.savedAt", t.clock(saved.at()));
    return new SavedPage(saved.version(), page.toString(), said);
  }

  static String path(ApplicationId id) {
    return "/rad/prijave/" + id.value();
  }
}
