package org.saradnja.practice.exercises.working;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.practice.exercises.Exercises;
import org.saradnja.practice.exercises.Leaders;
import org.saradnja.practice.exercises.Pair;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.Sessions;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The work of one pair, looked at by those who lead the exercise. */
@Controller
@PracticeOnly
@RequestMapping("/rad/vezbe/{code:[a-z0-9]+(?:-[a-z0-9]+)*}/par/{number:[0-9]{1,4}}")
class LookController {

  private static final int LONGEST = 2000;

  private final Exercises exercises;
  private final Sessions sessions;
  private final Leaders leaders;
  private final Remarking remarking;
  private final LookShowing showing;
  private final TextsOfRequest texts;

  LookController(
      Exercises exercises,
      Sessions sessions,
      Leaders leaders,
      Remarking remarking,
      LookShowing showing,
      TextsOfRequest texts) {
    this.exercises = exercises;
    this.sessions = sessions;
    this.leaders = leaders;
    this.remarking = remarking;
    this.showing = showing;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView look(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable int number,
      HttpServletRequest request) {
    var session = led(who, code);
    var page = showing.page(session, pair(session, number), "", Map.of(), texts.of(request));
    return new ModelAndView("practice/exercises/working/look", Map.of("page", page));
  }

  @PostMapping("/komentar")
  ModelAndView remark(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable int number,
      @RequestParam(defaultValue = "") String komentar,
      HttpServletRequest request) {
    var session = led(who, code);
    var pair = pair(session, number);
    var text = komentar.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      var t = texts.of(request);
      var error = text.isEmpty() ? "exercises.remark.missing" : "exercises.remark.long";
      var page = showing.page(session, pair, komentar, Map.of("komentar", t.get(error)), t);
      return new ModelAndView(
          "practice/exercises/working/look",
          Map.of("page", page),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
    remarking.remark(who, session, pair, text);
    return new ModelAndView("redirect:/rad/vezbe/" + code + "/par/" + number);
  }

  private Session led(SignedIn who, String code) {
    var session =
        sessions.find(new SessionCode(code)).orElseThrow(() -> new NoSuchThing("session " + code));
    leaders.require(who, session);
    return session;
  }

  private Pair pair(Session session, int number) {
    return exercises
        .last(session.id())
        .map(exercise -> exercises.pairs(exercise.id()))
        .orElseThrow(() -> new NoSuchThing("exercise of " + session.code().value()))
        .stream()
        .filter(pair -> pair.number() == number)
        .findFirst()
        .orElseThrow(() -> new NoSuchThing("pair " + number));
  }
}
