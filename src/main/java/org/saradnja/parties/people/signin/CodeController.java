package org.saradnja.parties.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SecondSteps;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The second step of signing in, for those who have one. */
@Controller
class CodeController {

  private static final String FROM_THE_BEGINNING = "redirect:/nalog/prijava";

  private final SecondSteps steps;
  private final SessionAuthenticationStrategy session;
  private final Clock clock;
  private final TextsOfRequest texts;

  CodeController(
      SecondSteps steps, SessionAuthenticationStrategy session, Clock clock, TextsOfRequest texts) {
    this.steps = steps;
    this.session = session;
    this.clock = clock;
    this.texts = texts;
  }

  @GetMapping("/nalog/prijava/kod")
  ModelAndView form(HttpServletRequest request) {
    return pending(request)
        .map(_ -> page(Map.of(), HttpStatus.OK))
        .orElseGet(() -> new ModelAndView(FROM_THE_BEGINNING));
  }

  @PostMapping("/nalog/prijava/kod")
  ModelAndView signIn(
      @RequestParam(defaultValue = "") String kod,
      HttpServletRequest request,
      HttpServletResponse response) {
    var pending = pending(request);
    if (pending.isEmpty()) {
      return new ModelAndView(FROM_THE_BEGINNING);
    }
    var who = pending.get().who();
    if (!steps.isMetBy(who.person(), kod)) {
      var wrong = Map.of("kod", texts.of(request).get("code.wrong"));
      return page(wrong, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    request.getSession().removeAttribute(Pending.ATTRIBUTE);
    session.onAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()), request, response);
    return new ModelAndView("redirect:" + pending.get().destination());
  }

  private Optional<Pending> pending(HttpServletRequest request) {
    var there = request.getSession(false);
    return there == null
        ? Optional.empty()
        : Optional.ofNullable((Pending) there.getAttribute(Pending.ATTRIBUTE))
            .filter(one -> one.holdsAt(clock.instant()));
  }

  private static ModelAndView page(Map<String, String> errors, HttpStatus status) {
    return new ModelAndView("people/signincode", Map.of("page", new CodePage(errors)), status);
  }
}
