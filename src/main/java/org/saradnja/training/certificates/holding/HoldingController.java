package org.saradnja.training.certificates.holding;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Everybody's own documents; nobody can ask for those of another. */
@Controller
class HoldingController {

  private final Holding holding;
  private final TextsOfRequest texts;

  HoldingController(Holding holding, TextsOfRequest texts) {
    this.holding = holding;
    this.texts = texts;
  }

  @GetMapping("/rad/moje-potvrde")
  ModelAndView mine(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    return new ModelAndView(
        "training/certificates/holding/mine",
        Map.of("page", holding.page(who.person(), texts.of(request))));
  }
}
