package org.saradnja.training.sessions.roomcode;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Allowance;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.people.Throttle;
import org.saradnja.training.sessions.roomcode.OwnCheckIn.Today;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * A participant types or scans the code on the wall. Attempts are counted by account, never by
 * address: a whole room may stand behind one.
 */
@Controller
@RequestMapping(SignController.PATH)
class SignController {

  static final String PATH = "/rad/moje-obuke/prisustvo";

  private static final int LONGEST_CODE = 20;

  static final Allowance ATTEMPTS = new Allowance("room-code", 10, Duration.ofMinutes(5));

  private final OwnCheckIn own;
  private final Throttle throttle;
  private final TextsOfRequest texts;

  SignController(OwnCheckIn own, Throttle throttle, TextsOfRequest texts) {
    this.own = own;
    this.throttle = throttle;
    this.texts = texts;
  }

  /** Scanning leads here with the code; only pressing the button signs. */
  @GetMapping
  ModelAndView form(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(defaultValue = "") String kod,
      @RequestParam Optional<Integer> potpis,
      HttpServletRequest request) {
    var t = texts.of(request);
    var done =
        potpis
            .filter(point -> own.isSigned(who, point))
            .map(point -> t.get("attendance.sign.done", point))
            .orElse("");
    return page(who, shortened(kod), done, Map.of(), t);
  }

  @PostMapping
  ModelAndView sign(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(defaultValue = "") String kod,
      HttpServletRequest request) {
    var t = texts.of(request);
    var typed = shortened(kod);
    if (!typed.replaceAll("[^0-9]", "").matches("[0-9]{6}")) {
      return page(who, typed, "", Map.of("kod", t.get("attendance.sign.sixDigits")), t);
    }
    var account = who.person().value().toString();
    throttle.attempt(ATTEMPTS, account);
    var signed = own.sign(who, typed);
    signed.ifPresent(_ -> throttle.giveBack(ATTEMPTS, account));
    return signed
        .map(one -> new ModelAndView("redirect:" + PATH + "?potpis=" + one.point()))
        .orElseGet(() -> page(who, "", "", Map.of("kod", t.get("attendance.sign.wrong")), t));
  }

  private ModelAndView page(
      SignedIn who, String typed, String done, Map<String, String> errors, Texts t) {
    var trainings = own.today(who).stream().map(one -> training(one, t)).toList();
    var page = new SignPage(PATH, trainings, typed, done, errors);
    return new ModelAndView(
        "training/sessions/roomcode/sign",
        Map.of("page", page),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static String training(Today one, Texts t) {
    return t.name(Localised.ofCyrillic(one.session().place().name()))
        + ", "
        + t.get("attendance.day", one.day());
  }

  private static String shortened(String typed) {
    return typed.substring(0, Math.min(typed.length(), LONGEST_CODE));
  }
}
