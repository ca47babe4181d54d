package org.saradnja.practice.exercises.giving;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.practice.exercises.Leaders;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.Sessions;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The exercise of a training: who has which town, how far they are, and the clock. */
@Controller
@PracticeOnly
@RequestMapping("/rad/vezbe/{code:[a-z0-9]+(?:-[a-z0-9]+)*}")
class ExerciseController {

  private static final String PAGE = "practice/exercises/giving/exercise";

  private final Giving giving;
  private final ClockHolding holding;
  private final ExerciseShowing showing;
  private final Hall hall;
  private final Rooms rooms;
  private final TextsOfRequest texts;

  ExerciseController(
      Giving giving,
      ClockHolding holding,
      ExerciseShowing showing,
      Hall hall,
      Rooms rooms,
      TextsOfRequest texts) {
    this.giving = giving;
    this.holding = holding;
    this.showing = showing;
    this.hall = hall;
    this.rooms = rooms;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView exercise(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      HttpServletRequest request) {
    var page = showing.page(rooms.led(who, code), texts.of(request));
    return new ModelAndView(PAGE, Map.of("page", page));
  }

  @PostMapping("/parovi")
  ModelAndView give(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @RequestParam Map<String, String> sent,
      HttpServletRequest request) {
    var session = rooms.led(who, code);
    var form = GiveForm.of(sent);
    return switch (form.parse(hall.free(session))) {
      case GiveForm.Parsed.Valid(var groups) -> {
        giving.give(who, session, groups);
        yield back(code);
      }
      case GiveForm.Parsed.Invalid(var errors) -> {
        var t = texts.of(request);
        errors.replaceAll((_, key) -> t.get(key));
        var page = showing.page(session, form, errors, t);
        yield new ModelAndView(PAGE, Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
      }
    };
  }

  @PostMapping("/sat")
  ModelAndView clock(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String sat) {
    var session = rooms.led(who, code);
    switch (sat) {
      case "zadrzi" -> holding.hold(who, session);
      case "pusti" -> holding.release(who, session);
      default -> throw new NoSuchThing("act on the clock " + sat);
    }
    return back(code);
  }

  private static ModelAndView back(String code) {
    return new ModelAndView("redirect:" + ExerciseShowing.PATH + code);
  }

  /** Finds the training that somebody leads; others are told that there is none. */
  @Component
  @PracticeOnly
  static class Rooms {

    private final Sessions sessions;
    private final Leaders leaders;

    Rooms(Sessions sessions, Leaders leaders) {
      this.sessions = sessions;
      this.leaders = leaders;
    }

    Session led(SignedIn who, String code) {
      var session =
          sessions
              .find(new SessionCode(code))
              .orElseThrow(() -> new NoSuchThing("session " + code));
      leaders.require(who, session);
      return session;
    }
  }
}
