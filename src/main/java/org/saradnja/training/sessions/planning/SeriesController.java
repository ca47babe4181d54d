package org.saradnja.training.sessions.planning;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.SeriesId;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Series on the organiser's desk. */
@Controller
@RequestMapping(PlanWriting.DESK)
class SeriesController {

  static final String ONE = "/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

  private final Planning planning;
  private final Mine mine;
  private final PlanWriting writing;
  private final TextsOfRequest texts;

  SeriesController(Planning planning, Mine mine, PlanWriting writing, TextsOfRequest texts) {
    this.planning = planning;
    this.mine = mine;
    this.writing = writing;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView list(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    var page = writing.list(planning.organiser(who).code(), texts.of(request));
    return new ModelAndView("training/sessions/series-list", "page", page);
  }

  @GetMapping("/nova")
  ModelAndView empty(HttpServletRequest request) {
    return answer(writing.begin(SeriesForm.EMPTY, Map.of(), texts.of(request)));
  }

  @PostMapping("/nova")
  ModelAndView begin(
      @AuthenticationPrincipal SignedIn who, SeriesForm form, HttpServletRequest request) {
    var t = texts.of(request);
    var errors = form.errors(writing.programmes(t).keySet(), t);
    if (!errors.isEmpty()) {
      return answer(writing.begin(form, errors, t));
    }
    try {
      return to(planning.begin(who, form.content(), ""));
    } catch (ActRefused taken) {
      return answer(writing.begin(form, codeTaken(taken, t), t));
    }
  }

  @GetMapping(ONE)
  ModelAndView series(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
    var row = mine.series(who, new SeriesId(id));
    var form = SeriesForm.of(row.content(), row.version());
    return answer(writing.series(row, form, Map.of(), texts.of(request)));
  }

  @PostMapping(ONE)
  ModelAndView rewrite(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      SeriesForm form,
      HttpServletRequest request) {
    var t = texts.of(request);
    var errors = form.errors(writing.programmes(t).keySet(), t);
    if (!errors.isEmpty()) {
      return answer(writing.series(mine.series(who, new SeriesId(id)), form, errors, t));
    }
    try {
      planning.rewrite(who, new SeriesId(id), form.version(), form.content());
      return to(new SeriesId(id));
    } catch (ActRefused taken) {
      var wrong = codeTaken(taken, t);
      return answer(writing.series(mine.series(who, new SeriesId(id)), form, wrong, t));
    }
  }

  /** A taken code is told at its field, with all that was typed; other refusals go on. */
  private static Map<String, String> codeTaken(ActRefused refused, Texts t) {
    if (refused.refusal() != PlanRefusal.CODE_TAKEN) {
      throw refused;
    }
    return Map.of("code", t.tell(refused));
  }

  private static ModelAndView to(SeriesId id) {
    return new ModelAndView("redirect:" + PlanWriting.DESK + "/" + id.value());
  }

  private static ModelAndView answer(SeriesPage page) {
    var status = page.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("training/sessions/series-form", Map.of("page", page), status);
  }
}
