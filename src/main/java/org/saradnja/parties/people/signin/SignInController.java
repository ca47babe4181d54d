package org.saradnja.parties.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.practice.Cast;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SignInController {

  private final Admission admission;
  private final Entering entering;
  private final ObjectProvider<Cast> practice;
  private final TextsOfRequest texts;

  SignInController(
      Admission admission, Entering entering, ObjectProvider<Cast> practice, TextsOfRequest texts) {
    this.admission = admission;
    this.entering = entering;
    this.practice = practice;
    this.texts = texts;
  }

  @GetMapping("/nalog/prijava")
  ModelAndView form(
      @AuthenticationPrincipal @Nullable SignedIn who,
      @RequestParam(defaultValue = "") String posle,
      @RequestParam(defaultValue = "") String poruka) {
    var form = SignInForm.empty(posle);
    return who == null
        ? page(form, poruka, Map.of(), HttpStatus.OK)
        : new ModelAndView("redirect:" + form.destination());
  }

  @PostMapping("/nalog/prijava")
  ModelAndView signIn(SignInForm form, HttpServletRequest request, HttpServletResponse response) {
    var signed = admission.of(form, request);
    if (signed.isEmpty()) {
      var wrong = Map.of("email", texts.of(request).get("signin.wrong"));
      return page(form, "", wrong, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var next = entering.enter(signed.get(), form.destination(), request, response);
    return new ModelAndView("redirect:" + next);
  }

  private ModelAndView page(
      SignInForm form, String news, Map<String, String> errors, HttpStatus status) {
    var offered = practice.stream().flatMap(there -> there.all().stream()).toList();
    var page = new SignInPage(form, news, errors, List.copyOf(offered));
    return new ModelAndView("people/signin", Map.of("page", page), status);
  }
}
