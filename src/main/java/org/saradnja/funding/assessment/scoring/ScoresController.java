package org.saradnja.funding.assessment.scoring;

import jakarta.servlet.http.HttpServletRequest;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.assessment.Seat;
import org.saradnja.funding.assessment.Sittings;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.Calls;
import org.saradnja.parties.people.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ScoresController {

  private final ScoresShowing showing;
  private final Sittings sittings;
  private final Calls calls;
  private final TextsOfRequest texts;

  ScoresController(ScoresShowing showing, Sittings sittings, Calls calls, TextsOfRequest texts) {
    this.showing = showing;
    this.sittings = sittings;
    this.calls = calls;
    this.texts = texts;
  }

  /** Without the statement nothing is shown, and the way leads to the statement. */
  @GetMapping("/rad/konkursi/{code:[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*}/ocene")
  ModelAndView show(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      HttpServletRequest request) {
    var call = calls.find(new CallCode(code)).orElseThrow(() -> new NoSuchThing("call " + code));
    var sitting = sittings.require(who, call);
    return switch (sitting.seat()) {
      case Seat.Appointed _ -> new ModelAndView("redirect:/rad/konkursi/" + code + "/izjava");
      case Seat.Signed _ ->
          new ModelAndView(
              "funding/assessment/scoring/scores",
              "page",
              showing.page(who, sitting, texts.of(request)));
    };
  }
}
