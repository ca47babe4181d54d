package org.saradnja.parties.people.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Allowance;
import org.saradnja.parties.people.Throttle;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where anybody opens an account of their own. What is answered does not tell whether an address
 * has one; only the letter does.
 */
@Controller
class OwnAccountController {

  private static final String PATH = "/nalog/novi";
  private static final Allowance OF_AN_ADDRESS =
      new Allowance("account letter", 3, Duration.ofHours(1));
  private static final Allowance FROM_A_PLACE =
      new Allowance("account letters from a place", 60, Duration.ofHours(1));

  private final Opening opening;
  private final Throttle throttle;
  private final TextsOfRequest texts;

  OwnAccountController(Opening opening, Throttle throttle, TextsOfRequest texts) {
    this.opening = opening;
    this.throttle = throttle;
    this.texts = texts;
  }

  @GetMapping(PATH)
  ModelAndView form(
      @RequestParam(defaultValue = "false") boolean poslato,
      @RequestParam(defaultValue = "") String adresa,
      HttpServletRequest request) {
    var face = texts.of(request).face();
    var form = new AccountForm(adresa, "", "", face.name());
    return page(form, poslato, Map.of(), request);
  }

  @PostMapping(PATH)
  ModelAndView open(AccountForm form, HttpServletRequest request) {
    return switch (form.parse()) {
      case AccountForm.Parsed.Valid(var account) -> {
        throttle.attempt(FROM_A_PLACE, Throttle.addressOf(request));
        throttle.attempt(OF_AN_ADDRESS, account.email());
        opening.openOwn(account);
        yield new ModelAndView("redirect:" + PATH + "?poslato=true");
      }
      case AccountForm.Parsed.Invalid(var errors) -> {
        var t = texts.of(request);
        var said = new LinkedHashMap<String, String>();
        errors.forEach((field, key) -> said.put(field, t.get(key)));
        yield page(form, false, said, request);
      }
    };
  }

  private ModelAndView page(
      AccountForm form, boolean sent, Map<String, String> errors, HttpServletRequest request) {
    var page = new OwnAccountPage(form, sent, Faces.inWords(texts.of(request)), errors);
    var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("people/ownaccount", Map.of("page", page), status);
  }
}
