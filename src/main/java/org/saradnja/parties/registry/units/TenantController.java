package org.saradnja.parties.registry.units;

import org.saradnja.base.web.Reader;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** An administrator lets an institution issue calls. */
@Controller
class TenantController {

  private final TenantEntering entering;

  TenantController(TenantEntering entering) {
    this.entering = entering;
  }

  @PostMapping("/rad/institucije/{code}/konkursi")
  ModelAndView enter(@AuthenticationPrincipal Reader who, @PathVariable String code) {
    return new ModelAndView("redirect:/jls/" + entering.enter(who, code).slug());
  }
}
