package org.saradnja.parties.people.passwords;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Allowance;
import org.saradnja.parties.people.PasswordLinkId;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.Throttle;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A forgotten password, and the first one: by a link in a letter. */
@Controller
class ForgottenController {

  private static final Allowance OF_AN_ADDRESS =
      new Allowance("password letter", 3, Duration.ofHours(1));
  private static final Allowance FROM_A_PLACE =
      new Allowance("password letters from a place", 60, Duration.ofHours(1));

  private final Linking links;
  private final Choosing choosing;
  private final People people;
  private final Throttle throttle;
  private final TextsOfRequest texts;

  ForgottenController(
      Linking links, Choosing choosing, People people, Throttle throttle, TextsOfRequest texts) {
    this.links = links;
    this.choosing = choosing;
    this.people = people;
    this.throttle = throttle;
    this.texts = texts;
  }

  @GetMapping("/nalog/lozinka/zaboravljena")
  ModelAndView forgotten(@RequestParam(defaultValue = "false") boolean poslato) {
    return page(new ForgottenPage("", poslato, Map.of()), HttpStatus.OK);
  }

  @PostMapping("/nalog/lozinka/zaboravljena")
  ModelAndView ask(@RequestParam(defaultValue = "") String email, HttpServletRequest request) {
    if (!email.contains("@")) {
      var missing = Map.of("email", texts.of(request).get("password.emailMissing"));
      return page(new ForgottenPage(email, false, missing), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    throttle.attempt(FROM_A_PLACE, Throttle.addressOf(request));
    throttle.attempt(OF_AN_ADDRESS, email.strip().toLowerCase(java.util.Locale.ROOT));
    links.ask(email);
    return new ModelAndView("redirect:/nalog/lozinka/zaboravljena?poslato=true");
  }

  @GetMapping("/nalog/lozinka/nova")
  ModelAndView open(@RequestParam UUID veza, @RequestParam(defaultValue = "") String znak) {
    return email(veza, znak)
        .map(email -> page(veza, znak, email, Map.of(), HttpStatus.OK))
        .orElseGet(ForgottenController::closed);
  }

  @PostMapping("/nalog/lozinka/nova")
  ModelAndView choose(
      @RequestParam UUID veza,
      @RequestParam(defaultValue = "") String znak,
      @RequestParam(defaultValue = "") String lozinka,
      HttpServletRequest request) {
    var email = email(veza, znak);
    if (email.isEmpty()) {
      return closed();
    }
    var fault = NewPassword.fault(lozinka);
    if (fault.isPresent()) {
      var said = texts.of(request).get(fault.get(), NewPassword.SHORTEST, NewPassword.LONGEST);
      return page(
          veza, znak, email.get(), Map.of("lozinka", said), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    choosing.choose(new PasswordLinkId(veza), lozinka);
    return new ModelAndView("redirect:/nalog/prijava?poruka=lozinka");
  }

  private Optional<String> email(UUID link, String secret) {
    return links
        .opened(new PasswordLinkId(link), secret)
        .map(opened -> people.addressee(opened.person()).email());
  }

  private static ModelAndView page(ForgottenPage page, HttpStatus status) {
    return new ModelAndView("people/forgotten", Map.of("page", page), status);
  }

  private static ModelAndView page(
      UUID link, String secret, String email, Map<String, String> errors, HttpStatus status) {
    var page = new NewPasswordPage(true, link.toString(), secret, email, errors);
    return new ModelAndView("people/newpassword", Map.of("page", page), status);
  }

  private static ModelAndView closed() {
    var page = new NewPasswordPage(false, "", "", "", Map.of());
    return new ModelAndView("people/newpassword", Map.of("page", page), HttpStatus.GONE);
  }
}
