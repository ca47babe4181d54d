package org.saradnja.parties.people.passwords;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Passwords;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changes the password of somebody who is signed in and knows the old one. */
@Controller
class ChangeController {

  private final Passwords passwords;
  private final Choosing choosing;
  private final People people;
  private final TextsOfRequest texts;

  ChangeController(Passwords passwords, Choosing choosing, People people, TextsOfRequest texts) {
    this.passwords = passwords;
    this.choosing = choosing;
    this.people = people;
    this.texts = texts;
  }

  @GetMapping("/nalog/lozinka")
  ModelAndView form(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(defaultValue = "false") boolean promenjena) {
    return page(who, promenjena, Map.of(), HttpStatus.OK);
  }

  @PostMapping("/nalog/lozinka")
  ModelAndView change(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String lozinka,
      HttpServletRequest request,
      HttpSession session) {
    var errors = errors(who, password, lozinka, texts.of(request));
    if (!errors.isEmpty()) {
      return page(who, false, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    choosing.choose(who.person(), lozinka, session.getId());
    return new ModelAndView("redirect:/nalog/lozinka?promenjena=true");
  }

  private Map<String, String> errors(SignedIn who, String old, String chosen, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    if (!passwords.isOf(who.person(), old)) {
      errors.put("password", t.get("password.oldWrong"));
    }
    NewPassword.fault(chosen)
        .ifPresent(fault ->
            errors.put("lozinka", t.get(fault, NewPassword.SHORTEST, NewPassword.LONGEST)));
    return errors;
  }

  private ModelAndView page(
      SignedIn who, boolean changed, Map<String, String> errors, HttpStatus status) {
    var page = new ChangePage(people.addressee(who.person()).email(), changed, errors);
    return new ModelAndView("people/password", Map.of("page", page), status);
  }
}
