package org.saradnja.training.sessions.planning;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.SessionId;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What life changes in a training that has begun. */
@Controller
@RequestMapping(PlanWriting.DESK + SessionController.ONE)
class AdjustingController {

  private final Announcing announcing;
  private final Mine mine;
  private final PlanWriting writing;
  private final TextsOfRequest texts;

  AdjustingController(Announcing announcing, Mine mine, PlanWriting writing, TextsOfRequest texts) {
    this.announcing = announcing;
    this.mine = mine;
    this.writing = writing;
    this.texts = texts;
  }

  @PostMapping("/izmena")
  ModelAndView adjust(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      SessionForm form,
      HttpServletRequest request) {
    var t = texts.of(request);
    var row = mine.session(who, new SessionId(id));
    var of = mine.series(who, new SeriesId(row.series()));
    var value = row.toDomain();
    var standing = SessionForm.of(value.content(), row.version());
    var over = writing.stage(value).equals("over");
    var merged = form.adjusting(standing, over);
    var typed = SessionTyping.read(merged, writing.offered(of), writing.closing(), t);
    if (typed.content().isEmpty()) {
      return new ModelAndView(
          "training/sessions/session-form",
          Map.of("page", writing.session(row, merged, typed.errors(), t)),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
    announcing.adjust(who, new SessionId(id), merged.version(), typed.content().get());
    return SessionController.to(new SessionId(id));
  }
}
