package org.saradnja.parties.people.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Passwords;
import org.saradnja.parties.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Where a person adds and throws away passkeys. Adding one takes the password. */
@Controller
@RequestMapping("/nalog/kljucevi")
class PasskeysController {

  private static final String HERE = "redirect:/nalog/kljucevi";
  private static final String QUESTION = "org.saradnja.passkey.new";
  private static final int LONGEST_LABEL = 100;

  private final Passkeys passkeys;
  private final Passwords passwords;
  private final TextsOfRequest texts;

  PasskeysController(Passkeys passkeys, Passwords passwords, TextsOfRequest texts) {
    this.passkeys = passkeys;
    this.passwords = passwords;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView list(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    return page(who, "", Map.of(), texts.of(request), HttpStatus.OK);
  }

  @PostMapping(path = "/pitanje", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  String ask(Authentication signed, HttpSession session) {
    var question = passkeys.questionFor(signed);
    session.setAttribute(QUESTION, question);
    return PasskeyJson.of(question);
  }

  @PostMapping
  ModelAndView add(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(defaultValue = "") String naziv,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String odgovor,
      HttpServletRequest request) {
    var t = texts.of(request);
    var errors = errors(who, naziv, password, t);
    if (errors.isEmpty() && !taken(request.getSession(), odgovor, naziv.strip())) {
      errors.put("naziv", t.get("passkey.notTaken"));
    }
    return errors.isEmpty()
        ? new ModelAndView(HERE)
        : page(who, naziv, errors, t, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @PostMapping("/{id}/kraj")
  ModelAndView throwAway(@AuthenticationPrincipal SignedIn who, @PathVariable String id) {
    passkeys.throwAway(who, id);
    return new ModelAndView(HERE);
  }

  private Map<String, String> errors(SignedIn who, String label, String password, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    if (label.isBlank() || label.length() > LONGEST_LABEL) {
      errors.put("naziv", t.get("passkey.label.missing"));
    }
    if (!passwords.isOf(who.person(), password)) {
      errors.put("password", t.get("password.oldWrong"));
    }
    return errors;
  }

  /** Each question is answered once. */
  private boolean taken(HttpSession session, String answer, String label) {
    var question = (PublicKeyCredentialCreationOptions) session.getAttribute(QUESTION);
    session.removeAttribute(QUESTION);
    return question != null && passkeys.take(question, answer, label);
  }

  private ModelAndView page(
      SignedIn who, String label, Map<String, String> errors, Texts t, HttpStatus status) {
    var lines = passkeys.of(who).stream().map(key -> line(key, t)).toList();
    var page = new PasskeysPage(lines, label, errors);
    return new ModelAndView("people/passkeys", Map.of("page", page), status);
  }

  private static PasskeysPage.Line line(CredentialRecord key, Texts t) {
    return new PasskeysPage.Line(
        key.getCredentialId().toBase64UrlString(),
        key.getLabel(),
        t.moment(key.getCreated()),
        t.moment(key.getLastUsed()));
  }
}
