package org.saradnja.training.evaluation.giving;

import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.SessionCode;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The organiser closes an evaluation before its term ends. */
@Controller
class ClosingController {

  private final Closing closing;

  ClosingController(Closing closing) {
    this.closing = closing;
  }

  @PostMapping("/rad/vrednovanje/obuke/{code:[a-z0-9]+(?:-[a-z0-9]+)*}/zatvaranje")
  ModelAndView close(@AuthenticationPrincipal SignedIn who, @PathVariable String code) {
    closing.close(who, new SessionCode(code));
    return new ModelAndView("redirect:/rad/vrednovanje/obuke/" + code);
  }
}
