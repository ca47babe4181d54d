package org.saradnja.funding.applications.filling;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.DeadlineBadge;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.Calls;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.Organisations;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class OpeningController {

  private final Opening opening;
  private final Calls calls;
  private final Organisations organisations;
  private final LegalTime time;
  private final TextsOfRequest texts;

  OpeningController(
      Opening opening,
      Calls calls,
      Organisations organisations,
      LegalTime time,
      TextsOfRequest texts) {
    this.opening = opening;
    this.calls = calls;
    this.organisations = organisations;
    this.time = time;
    this.texts = texts;
  }

  /** Asks before it opens: a link must not change anything. */
  @GetMapping("/rad/prijave/nova")
  ModelAndView ask(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam("konkurs") String code,
      HttpServletRequest request) {
    var call = parsed(code).flatMap(calls::find).orElseThrow(() -> new NoSuchThing("call " + code));
    var t = texts.of(request);
    var choices =
        opening.organisations(who).stream().map(organisation -> choice(organisation, t)).toList();
    var page =
        new OpeningPage(
            call.code().value(),
            call.title(),
            DeadlineBadge.until(call.closesAt(), time.today(), t),
            t.moment(call.closesAt()),
            choices);
    return new ModelAndView("funding/applications/filling/opening", Map.of("page", page));
  }

  @PostMapping("/rad/prijave")
  ModelAndView open(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam String call,
      @RequestParam Optional<UUID> organisation) {
    var code = parsed(call).orElseThrow(() -> new NoSuchThing("call " + call));
    var opened = opening.open(who, code, organisation.map(OrganisationId::new));
    return new ModelAndView("redirect:" + Steps.path(opened));
  }

  private OpeningPage.Choice choice(OrganisationId id, Texts t) {
    var organisation = organisations.get(id);
    return new OpeningPage.Choice(
        id.value().toString(),
        organisation.name(),
        t.get(
            "applications.opening.organisation",
            organisation.registrationNumber(),
            organisation.representative()));
  }

  private static Optional<CallCode> parsed(String code) {
    try {
      return Optional.of(new CallCode(code));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
