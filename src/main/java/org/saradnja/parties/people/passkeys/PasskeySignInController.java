package org.saradnja.parties.people.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saradnja.parties.people.Allowance;
import org.saradnja.parties.people.Destination;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.people.Throttle;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Signs in by a passkey: one question, one answer, no address to type. */
@Controller
@RequestMapping("/nalog/prijava/kljuc")
class PasskeySignInController {

  private static final String QUESTION = "org.saradnja.passkey.question";
  private static final int PATIENCE_SECONDS = 600;
  private static final Authentication ANYONE =
      new AnonymousAuthenticationToken(
          "passkey", "anyone", AuthorityUtils.createAuthorityList("ANYONE"));

  /** Each question opens a session, so nobody gets an endless number of them. */
  private static final Allowance QUESTIONS =
      new Allowance("passkey questions from a place", 600, Duration.ofMinutes(10));

  private final Passkeys passkeys;
  private final People people;
  private final Throttle throttle;
  private final SessionAuthenticationStrategy session;

  PasskeySignInController(
      Passkeys passkeys, People people, Throttle throttle, SessionAuthenticationStrategy session) {
    this.passkeys = passkeys;
    this.people = people;
    this.throttle = throttle;
    this.session = session;
  }

  @PostMapping(path = "/pitanje", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  String ask(HttpServletRequest request) {
    throttle.attempt(QUESTIONS, Throttle.addressOf(request));
    var question = passkeys.questionForAnyone(ANYONE);
    var fresh = request.getSession(false) == null;
    var there = request.getSession(true);
    if (fresh) {
      there.setMaxInactiveInterval(PATIENCE_SECONDS);
    }
    there.setAttribute(QUESTION, question);
    return PasskeyJson.of(question);
  }

  @PostMapping
  ModelAndView signIn(
      @RequestParam(defaultValue = "") String odgovor,
      @RequestParam(defaultValue = "") String posle,
      HttpServletRequest request,
      HttpServletResponse response) {
    var owner = owner(request.getSession(false), odgovor);
    if (owner.isEmpty()) {
      return new ModelAndView("redirect:/nalog/prijava?poruka=kljuc");
    }
    var who = new SignedIn(owner.get(), people.nameOf(owner.get()).cyrillic());
    session.onAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()), request, response);
    return new ModelAndView("redirect:" + Destination.of(posle).path());
  }

  private Optional<PersonId> owner(@Nullable HttpSession there, String answer) {
    if (there == null) {
      return Optional.empty();
    }
    var question = (PublicKeyCredentialRequestOptions) there.getAttribute(QUESTION);
    there.removeAttribute(QUESTION);
    return question == null ? Optional.empty() : passkeys.ownerOf(question, answer);
  }
}
