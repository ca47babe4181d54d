package org.saradnja.parties.people.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Passwords;
import org.saradnja.parties.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The address of letters, with which one also signs in. Who changes it could have every later
 * password, so it takes the password.
 */
@Controller
class AddressController {

  private final AccountTable accounts;
  private final Keeping keeping;
  private final Passwords passwords;
  private final TextsOfRequest texts;

  AddressController(
      AccountTable accounts, Keeping keeping, Passwords passwords, TextsOfRequest texts) {
    this.accounts = accounts;
    this.keeping = keeping;
    this.passwords = passwords;
    this.texts = texts;
  }

  @GetMapping("/nalog/posta")
  ModelAndView form(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(defaultValue = "false") boolean sacuvano) {
    return page(who, "", sacuvano, Map.of(), HttpStatus.OK);
  }

  @PostMapping("/nalog/posta")
  ModelAndView save(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String password,
      HttpServletRequest request) {
    var wanted = Email.parse(email);
    var errors = errors(who, wanted, password, request);
    if (!errors.isEmpty()) {
      return page(who, email, false, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    keeping.moveTo(who, wanted.orElseThrow());
    return new ModelAndView("redirect:/nalog/posta?sacuvano=true");
  }

  private Map<String, String> errors(
      SignedIn who, Optional<String> wanted, String password, HttpServletRequest request) {
    var t = texts.of(request);
    var errors = new LinkedHashMap<String, String>();
    if (wanted.isEmpty()) {
      errors.put("email", t.get("address.wrong"));
    }
    if (!passwords.isOf(who.person(), password)) {
      errors.put("password", t.get("password.oldWrong"));
    }
    return errors;
  }

  private ModelAndView page(
      SignedIn who, String wanted, boolean saved, Map<String, String> errors, HttpStatus status) {
    var current = accounts.get(who.person()).account().email();
    var page = new AddressPage(current, wanted, saved, errors);
    return new ModelAndView("people/address", Map.of("page", page), status);
  }
}
