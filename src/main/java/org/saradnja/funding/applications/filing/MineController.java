package org.saradnja.funding.applications.filing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.SignedIn;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * All applications of those whom the reader represents: drafts while they can be sent, and sent.
 */
@Controller
class MineController {

  private final List<Desk> desks;
  private final TextsOfRequest texts;

  MineController(@Qualifier("drafts") Desk drafts, SentDesk sent, TextsOfRequest texts) {
    desks = List.of(drafts, sent);
    this.texts = texts;
  }

  @GetMapping("/rad/prijave")
  ModelAndView show(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    var t = texts.of(request);
    var rows =
        desks.stream().flatMap(desk -> desk.of(who, t).stream()).map(item -> row(item, t)).toList();
    return new ModelAndView("funding/applications/filing/mine", "page", new MinePage(rows));
  }

  private static MinePage.Row row(Desk.Item item, Texts t) {
    return new MinePage.Row(
        item.title(),
        item.about(),
        item.href(),
        item.due().map(t::shortDay).orElse("—"),
        item.state(),
        item.mark());
  }
}
