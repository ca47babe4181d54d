package org.saradnja.parties.people.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class DeskController {

  private final List<Desk> desks;
  private final LegalTime time;
  private final TextsOfRequest texts;

  DeskController(List<Desk> desks, LegalTime time, TextsOfRequest texts) {
    this.desks = List.copyOf(desks);
    this.time = time;
    this.texts = texts;
  }

  @GetMapping("/rad")
  ModelAndView desk(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    var t = texts.of(request);
    var items = desks.stream().flatMap(desk -> desk.of(who, t).stream()).toList();
    return new ModelAndView("people/desk", Map.of("page", Laying.out(items, time.today(), t)));
  }
}
