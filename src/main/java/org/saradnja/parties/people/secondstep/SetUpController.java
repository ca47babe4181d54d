package org.saradnja.parties.people.secondstep;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.web.QrPath;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a person turns the second step on and off. */
@Controller
@RequestMapping("/nalog/kod")
class SetUpController {

  private static final String HERE = "redirect:/nalog/kod";

  private final SecondStep step;
  private final People people;
  private final TextsOfRequest texts;

  SetUpController(SecondStep step, People people, TextsOfRequest texts) {
    this.step = step;
    this.people = people;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    return page(state(who, texts.of(request)), Map.of(), HttpStatus.OK);
  }

  @PostMapping("/novi")
  ModelAndView propose(@AuthenticationPrincipal SignedIn who) {
    step.propose(who.person());
    return new ModelAndView(HERE);
  }

  @PostMapping("/potvrda")
  ModelAndView confirm(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(defaultValue = "") String kod,
      HttpServletRequest request) {
    return codes(step.confirm(who.person(), kod), who, request);
  }

  @PostMapping("/rezervni")
  ModelAndView replaceCodes(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(defaultValue = "") String kod,
      HttpServletRequest request) {
    return codes(step.replaceCodes(who.person(), kod), who, request);
  }

  @PostMapping("/kraj")
  ModelAndView end(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(defaultValue = "") String kod,
      HttpServletRequest request) {
    return step.end(who.person(), kod) ? new ModelAndView(HERE) : wrong(who, request);
  }

  /** The codes are never shown again, so there is no page to be sent to. */
  private ModelAndView codes(
      Optional<RecoveryCodes> fresh, SignedIn who, HttpServletRequest request) {
    return fresh
        .map(made -> page(new SetUpPage.Codes(made.codes()), Map.of(), HttpStatus.OK))
        .orElseGet(() -> wrong(who, request));
  }

  private ModelAndView wrong(SignedIn who, HttpServletRequest request) {
    var t = texts.of(request);
    var errors = Map.of("kod", t.get("code.wrong"));
    return page(state(who, t), errors, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private SetUpPage.State state(SignedIn who, Texts t) {
    if (step.isAskedOf(who.person())) {
      return new SetUpPage.On(t.count("code.left", step.codesLeft(who.person())));
    }
    return step.proposed(who.person())
        .<SetUpPage.State>map(secret -> proposed(secret, who))
        .orElse(new SetUpPage.Off());
  }

  private SetUpPage.State proposed(CodeSecret secret, SignedIn who) {
    var picture = QrPath.of(secret.address(people.addressee(who.person()).email()));
    return new SetUpPage.Proposed(picture.path(), String.valueOf(picture.size()), secret.grouped());
  }

  private static ModelAndView page(
      SetUpPage.State state, Map<String, String> errors, HttpStatus status) {
    return new ModelAndView("people/code", Map.of("page", new SetUpPage(state, errors)), status);
  }
}
