package org.saradnja.training.sessions.planning;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.planning.TrainingSession.Planned;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One training on the organiser's desk: written, and changed after it was announced. */
@Controller
@RequestMapping(PlanWriting.DESK)
class SessionController {

  static final String ONE = "/termin/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

  private final Planning planning;
  private final Announcing announcing;
  private final Mine mine;
  private final PlanWriting writing;
  private final TextsOfRequest texts;

  SessionController(
      Planning planning,
      Announcing announcing,
      Mine mine,
      PlanWriting writing,
      TextsOfRequest texts) {
    this.planning = planning;
    this.announcing = announcing;
    this.mine = mine;
    this.writing = writing;
    this.texts = texts;
  }

  @GetMapping(SeriesController.ONE + "/nova")
  ModelAndView empty(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
    var of = mine.series(who, new SeriesId(id));
    return answer(writing.begin(of, writing.emptyForm(of), Map.of(), texts.of(request)));
  }

  @PostMapping(SeriesController.ONE + "/nova")
  ModelAndView plan(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      SessionForm form,
      HttpServletRequest request) {
    var t = texts.of(request);
    var of = mine.series(who, new SeriesId(id));
    var typed = SessionTyping.read(form, writing.offered(of), writing.closing(), t);
    return typed
        .content()
        .map(content -> to(planning.plan(who, new SeriesId(id), content)))
        .orElseGet(() -> answer(writing.begin(of, form, typed.errors(), t)));
  }

  @GetMapping(ONE)
  ModelAndView session(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
    var row = mine.session(who, new SessionId(id));
    var form = SessionForm.of(row.toDomain().content(), row.version());
    return answer(writing.session(row, form, Map.of(), texts.of(request)));
  }

  @PostMapping(ONE)
  ModelAndView rewrite(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      SessionForm form,
      HttpServletRequest request) {
    var t = texts.of(request);
    var row = mine.session(who, new SessionId(id));
    var of = mine.series(who, new SeriesId(row.series()));
    var typed = SessionTyping.read(form, writing.offered(of), writing.closing(), t);
    if (typed.content().isEmpty()) {
      return answer(writing.session(row, form, typed.errors(), t));
    }
    var session = new SessionId(id);
    if (row.toDomain() instanceof Planned) {
      planning.replan(who, session, form.version(), typed.content().get());
    } else {
      announcing.change(who, session, form.version(), typed.content().get());
    }
    return to(session);
  }

  static ModelAndView to(SessionId id) {
    return new ModelAndView("redirect:" + PlanWriting.DESK + "/termin/" + id.value());
  }

  private static ModelAndView answer(SessionPage page) {
    var status = page.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("training/sessions/session-form", Map.of("page", page), status);
  }
}
