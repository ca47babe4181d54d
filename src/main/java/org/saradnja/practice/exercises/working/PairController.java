package org.saradnja.practice.exercises.working;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.practice.exercises.Exercises;
import org.saradnja.practice.exercises.Pair;
import org.saradnja.practice.exercises.PairId;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The exercise of a pair, for the two of it alone. */
@Controller
@PracticeOnly
@RequestMapping("/rad/vezba/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}")
class PairController {

  private static final String FOLDER = "practice/exercises/working/";

  private final Exercises exercises;
  private final Answering answering;
  private final PairShowing showing;
  private final ObjectionShowing objections;
  private final TextsOfRequest texts;

  PairController(
      Exercises exercises,
      Answering answering,
      PairShowing showing,
      ObjectionShowing objections,
      TextsOfRequest texts) {
    this.exercises = exercises;
    this.answering = answering;
    this.showing = showing;
    this.objections = objections;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView exercise(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
    var page = showing.page(own(who, id), who, texts.of(request));
    return new ModelAndView(FOLDER + "pair", Map.of("page", page));
  }

  @GetMapping("/prigovor")
  ModelAndView objection(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
    return objection(own(who, id), AnswerForm.EMPTY, Map.of(), HttpStatus.OK, request);
  }

  @PostMapping("/prigovor")
  ModelAndView answer(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      AnswerForm form,
      HttpServletRequest request) {
    var pair = own(who, id);
    return switch (form.parse()) {
      case AnswerForm.Parsed.Valid(var ruling, var reason) -> {
        answering.answer(who, pair, ruling, reason);
        yield new ModelAndView("redirect:" + PairShowing.path(pair) + "/prigovor");
      }
      case AnswerForm.Parsed.Invalid(var errors) -> {
        var t = texts.of(request);
        errors.replaceAll((_, key) -> t.get(key));
        yield objection(pair, form, errors, HttpStatus.UNPROCESSABLE_CONTENT, request);
      }
    };
  }

  private ModelAndView objection(
      Pair pair,
      AnswerForm form,
      Map<String, String> errors,
      HttpStatus status,
      HttpServletRequest request) {
    boolean open = exercises.get(pair.exercise()).runs() && pair.town().isReady();
    var page = objections.page(pair, open, form, errors, texts.of(request));
    return new ModelAndView(FOLDER + "objection", Map.of("page", page), status);
  }

  private Pair own(SignedIn who, UUID id) {
    var pair = exercises.get(new PairId(id));
    if (!pair.isOf(who.person())) {
      throw new NoSuchThing("pair " + id);
    }
    return pair;
  }
}
