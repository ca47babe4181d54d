package org.saradnja.training.sessions.planning;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.SessionId;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Announces and cancels trainings, and enters those that were held. */
@Controller
@RequestMapping(PlanWriting.DESK + SessionController.ONE)
class AnnouncingController {

  private static final int LONGEST_REASON = 1000;

  private final Announcing announcing;
  private final Mine mine;
  private final PlanWriting writing;
  private final TextsOfRequest texts;

  AnnouncingController(
      Announcing announcing, Mine mine, PlanWriting writing, TextsOfRequest texts) {
    this.announcing = announcing;
    this.mine = mine;
    this.writing = writing;
    this.texts = texts;
  }

  @PostMapping("/objava")
  ModelAndView announce(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, @RequestParam int version) {
    announcing.announce(who, new SessionId(id), version);
    return SessionController.to(new SessionId(id));
  }

  @PostMapping("/odrzana")
  ModelAndView takeOver(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, @RequestParam int version) {
    announcing.takeOver(who, new SessionId(id), version);
    return SessionController.to(new SessionId(id));
  }

  @PostMapping("/otkazivanje")
  ModelAndView cancel(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request) {
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      var t = texts.of(request);
      var row = mine.session(who, new SessionId(id));
      var form = SessionForm.of(row.toDomain().content(), row.version());
      var errors = Map.of("reason", t.get("sessions.error.reason"));
      return new ModelAndView(
          "training/sessions/session-form",
          Map.of("page", writing.session(row, form, errors, t)),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
    announcing.cancel(who, new SessionId(id), version, reason.strip());
    return SessionController.to(new SessionId(id));
  }
}
