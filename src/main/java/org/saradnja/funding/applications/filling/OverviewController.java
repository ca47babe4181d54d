package org.saradnja.funding.applications.filling;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.BankAccount;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Content;
import org.saradnja.funding.applications.Drafts.Filled;
import org.saradnja.funding.applications.Gap;
import org.saradnja.funding.applications.Step;
import org.saradnja.parties.people.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The draft at a glance: whose it is, what it lacks, and where to go on. */
@Controller
class OverviewController {

  private final Steps steps;
  private final LegalTime time;
  private final TextsOfRequest texts;

  OverviewController(Steps steps, LegalTime time, TextsOfRequest texts) {
    this.steps = steps;
    this.time = time;
    this.texts = texts;
  }

  @GetMapping("/rad/prijave/{id}")
  ModelAndView overview(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
    var opened = steps.open(who, new ApplicationId(id));
    if (!opened.filled().open()) {
      return new ModelAndView("redirect:/rad/prijave/" + id + "/stanje");
    }
    var t = texts.of(request);
    var page = page(opened, HeadPage.of(opened.filled(), HeadPage.OVERVIEW, time, t), t);
    return new ModelAndView("funding/applications/filling/overview", Map.of("page", page));
  }

  private static OverviewPage page(Opened opened, HeadPage head, Texts t) {
    var draft = opened.filled();
    var next = next(opened);
    return new OverviewPage(
        head,
        lead(draft, t),
        draft.completeUntil().map(until -> t.get("applications.asked.until", until)).orElse(""),
        organisation(draft.content().applicant(), t),
        draft.gaps().stream().map(gap -> lack(gap, head.base(), t)).toList(),
        head.base() + "/" + next.map(Step::path).orElse("pregled"),
        next.map(step -> t.get("applications.goOn", t.get(step.textKey())))
            .orElse(t.get("applications.toReview")));
  }

  private static String lead(Filled draft, Texts t) {
    if (draft.gaps().isEmpty()) {
      return t.get("applications.lead.complete");
    }
    return t.count("applications.lead.lacks", draft.gaps().size());
  }

  private static Optional<Step> next(Opened opened) {
    return opened.filled().gaps().stream().map(Gap::step).filter(opened::lets).findFirst();
  }

  private static OverviewPage.Lack lack(Gap gap, String base, Texts t) {
    return new OverviewPage.Lack(
        t.get(gap.step().textKey()),
        gap.say(t),
        base + "/" + gap.step().path() + "#" + gap.field(),
        gap.kind() != Gap.Kind.MISSING);
  }

  private static List<OverviewPage.Fact> organisation(Content.Applicant applicant, Texts t) {
    return List.of(
        fact("name", applicant.name(), t),
        fact("registrationNumber", applicant.registrationNumber().value(), t),
        fact("taxNumber", applicant.taxNumber().value(), t),
        fact("address", applicant.address(), t),
        fact("representative", applicant.representative(), t),
        fact("registeredOn", t.shortDay(applicant.registeredOn()), t),
        fact("account", applicant.account().map(BankAccount::display).orElse("—"), t));
  }

  private static OverviewPage.Fact fact(String key, String value, Texts t) {
    return new OverviewPage.Fact(t.get("applications.organisation." + key), value);
  }
}
