package org.saradnja.parties.people.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Allowance;
import org.saradnja.parties.people.Passwords;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.people.Throttle;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The address of letters, with which one also signs in. Who changes it could have every later
 * password, so it takes the password and a letter to the new one. What is answered does not tell
 * whether somebody has it.
 */
@Controller
class AddressController {

  static final String PATH = "/nalog/posta";

  private static final Allowance OF_AN_ADDRESS =
      new Allowance("letter to a new address", 3, Duration.ofHours(1));
  private static final Allowance OF_A_PERSON =
      new Allowance("letters to new addresses", 6, Duration.ofHours(1));

  private final AddressReading reading;
  private final Moving moving;
  private final Passwords passwords;
  private final Throttle throttle;
  private final TextsOfRequest texts;

  AddressController(
      AddressReading reading,
      Moving moving,
      Passwords passwords,
      Throttle throttle,
      TextsOfRequest texts) {
    this.reading = reading;
    this.moving = moving;
    this.passwords = passwords;
    this.throttle = throttle;
    this.texts = texts;
  }

  @GetMapping(PATH)
  ModelAndView form(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(defaultValue = "false") boolean sacuvano,
      HttpServletRequest request) {
    var page = reading.page(who, "", sacuvano, Map.of(), texts.of(request));
    return page(page, HttpStatus.OK);
  }

  @PostMapping(PATH)
  ModelAndView ask(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String password,
      HttpServletRequest request) {
    var t = texts.of(request);
    var wanted = Email.parse(email);
    var errors = errors(who, wanted, password, t);
    if (!errors.isEmpty()) {
      return page(reading.page(who, email, false, errors, t), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var address = wanted.orElseThrow();
    throttle.attempt(OF_A_PERSON, who.getName());
    throttle.attempt(OF_AN_ADDRESS, address);
    moving.ask(who, address);
    return new ModelAndView("redirect:" + PATH);
  }

  @PostMapping(PATH + "/odustanak")
  String giveUp(@AuthenticationPrincipal SignedIn who) {
    moving.giveUp(who);
    return "redirect:" + PATH;
  }

  private Map<String, String> errors(
      SignedIn who, Optional<String> wanted, String password, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    if (wanted.isEmpty()) {
      errors.put("email", t.get("address.wrong"));
    } else if (wanted.get().equals(reading.current(who))) {
      errors.put("email", t.get("address.same"));
    }
    if (!passwords.isOf(who.person(), password)) {
      errors.put("password", t.get("password.oldWrong"));
    }
    return errors;
  }

  private static ModelAndView page(AddressPage page, HttpStatus status) {
    return new ModelAndView("people/address", Map.of("page", page), status);
  }
}
