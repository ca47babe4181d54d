package org.saradnja.practice.exercises.giving;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.practice.exercises.Exercise;
import org.saradnja.practice.exercises.Exercises;
import org.saradnja.practice.exercises.Pair;
import org.saradnja.training.sessions.Session;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Beginning again and the end of an exercise, each asked for twice. */
@Controller
@PracticeOnly
@RequestMapping("/rad/vezbe/{code:[a-z0-9]+(?:-[a-z0-9]+)*}")
class ClosingController {

  private static final String ALL = "sve";
  private static final String PAGE = "practice/exercises/giving/confirm";

  private final Closing closing;
  private final Exercises exercises;
  private final ExerciseController.Rooms rooms;
  private final TextsOfRequest texts;

  ClosingController(
      Closing closing, Exercises exercises, ExerciseController.Rooms rooms, TextsOfRequest texts) {
    this.closing = closing;
    this.exercises = exercises;
    this.rooms = rooms;
    this.texts = texts;
  }

  @GetMapping("/iznova")
  ModelAndView askAgain(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @RequestParam(defaultValue = ALL) String par,
      HttpServletRequest request) {
    var t = texts.of(request);
    var session = rooms.led(who, code);
    var chosen = chosen(session, par);
    var words =
        par.equals(ALL)
            ? t.count("exercises.again.all", chosen.size())
            : t.get("exercises.again.one", ExerciseShowing.named(chosen.getFirst(), t));
    return confirm(session, words, "/iznova", par, "exercises.again", t);
  }

  @PostMapping("/iznova")
  ModelAndView again(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String par) {
    var session = rooms.led(who, code);
    closing.reset(who, session, chosen(session, par).stream().map(Pair::number).toList());
    return new ModelAndView("redirect:" + ExerciseShowing.PATH + code);
  }

  @GetMapping("/kraj")
  ModelAndView askEnd(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      HttpServletRequest request) {
    var t = texts.of(request);
    var session = rooms.led(who, code);
    var words = t.count("exercises.end.words", chosen(session, ALL).size());
    return confirm(session, words, "/kraj", ALL, "exercises.end", t);
  }

  @PostMapping("/kraj")
  ModelAndView end(@AuthenticationPrincipal SignedIn who, @PathVariable String code) {
    closing.end(who, rooms.led(who, code));
    return new ModelAndView("redirect:" + ExerciseShowing.PATH + code);
  }

  private List<Pair> chosen(Session session, String which) {
    var chosen =
        exercises
            .last(session.id())
            .filter(Exercise::runs)
            .map(exercise -> exercises.pairs(exercise.id()))
            .orElse(List.of())
            .stream()
            .filter(pair -> which.equals(ALL) || which.equals(String.valueOf(pair.number())))
            .toList();
    if (chosen.isEmpty()) {
      throw new NoSuchThing("pair " + which);
    }
    return chosen;
  }

  private static ModelAndView confirm(
      Session session, String words, String act, String pair, String key, Texts t) {
    var back = ExerciseShowing.PATH + session.code().value();
    var page =
        new ConfirmPage(
            back,
            session.place().in(t),
            t.get(key),
            words,
            back + act,
            pair,
            t.get(key + ".button"));
    return new ModelAndView(PAGE, Map.of("page", page));
  }
}
