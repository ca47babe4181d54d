package org.saradnja.funding.calls.drafting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.drafting.Call.Draft;
import org.saradnja.funding.calls.drafting.Call.Published;
import org.saradnja.funding.calls.drafting.Finding.Weight;
import org.saradnja.funding.calls.following.CallPage;
import org.saradnja.parties.people.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The preview of a call and its publication. */
@Controller
@RequestMapping("/rad/konkursi/{code:[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*}/objava")
class PublishingController {

  private final OfficersView view;
  private final PlanView plans;
  private final Publishing publishing;
  private final TextsOfRequest texts;
  private final LegalTime time;

  PublishingController(
      OfficersView view,
      PlanView plans,
      Publishing publishing,
      TextsOfRequest texts,
      LegalTime time) {
    this.view = view;
    this.plans = plans;
    this.publishing = publishing;
    this.texts = texts;
    this.time = time;
  }

  @GetMapping
  ModelAndView preview(
      @PathVariable String code,
      @AuthenticationPrincipal SignedIn who,
      HttpServletRequest request) {
    var found = view.call(who, code);
    return switch (found.value()) {
      case Published _ -> throw new ActRefused(CallRefusal.ALREADY_PUBLISHED, code);
      case Draft draft ->
          new ModelAndView(
              "calls/preview", Map.of("page", page(draft, found.version(), texts.of(request))));
    };
  }

  @PostMapping
  String publish(
      @PathVariable String code,
      @AuthenticationPrincipal SignedIn who,
      @RequestParam("version") int version) {
    publishing.publish(who, new CallCode(code), version);
    return "redirect:/konkursi/" + code;
  }

  private PreviewPage page(Draft draft, int version, Texts t) {
    var rules = view.rules(draft.unit());
    var plan = plans.of(draft);
    var lawfulness = Lawfulness.of(draft.text(), rules).on(plan, rules);
    var notes = new Notes(lawfulness, t);
    var now = time.now();
    var text = draft.asIfPublished(view.issuer(draft.unit()), view.areas(), rules, plan, now);
    return new PreviewPage(
        draft.code().value(),
        version,
        lawfulness.allowsPublishing(),
        notes.of(Weight.MISSING),
        notes.of(Weight.UNLAWFUL),
        notes.of(Weight.WARNING),
        t.get(
            "calls.publish.consequence",
            t.weekday(text.lastDay()),
            Texts.unbroken(t.moment(text.closesAt()))),
        CallPage.preview(text, rules, now, t));
  }
}
