package org.saradnja.parties.people.mandates;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Allowance;
import org.saradnja.parties.people.InvitationId;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.people.Throttle;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the head of a unit and representatives invite others. What is answered does not tell
 * whether an address has an account.
 */
@Controller
@RequestMapping(InvitationsController.PATH)
class InvitationsController {

  static final String PATH = "/rad/saradnici";
  private static final Allowance OF_AN_ADDRESS =
      new Allowance("invitations to an address", 3, Duration.ofHours(1));
  private static final Allowance OF_AN_INVITER =
      new Allowance("invitations of a person", 20, Duration.ofHours(1));

  private final Inviting inviting;
  private final InvitationPages pages;
  private final Throttle throttle;
  private final LegalTime time;
  private final TextsOfRequest texts;

  InvitationsController(
      Inviting inviting,
      InvitationPages pages,
      Throttle throttle,
      LegalTime time,
      TextsOfRequest texts) {
    this.inviting = inviting;
    this.pages = pages;
    this.throttle = throttle;
    this.time = time;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(defaultValue = "false") boolean poslato,
      HttpServletRequest request) {
    return page(who, poslato, InviteForm.EMPTY, Map.of(), request);
  }

  @PostMapping
  ModelAndView invite(
      @AuthenticationPrincipal SignedIn who, InviteForm form, HttpServletRequest request) {
    var t = texts.of(request);
    return switch (form.parse(pages.choices(who, t), time.today(), t)) {
      case InviteForm.Parsed.Invalid(var errors) -> page(who, false, form, errors, request);
      case InviteForm.Parsed.Valid(var asked) -> {
        throttle.attempt(OF_AN_INVITER, who.person().value().toString());
        throttle.attempt(OF_AN_ADDRESS, asked.email());
        inviting.invite(who, asked.mandate(), asked.role(), asked.email(), asked.until());
        yield new ModelAndView("redirect:" + PATH + "?poslato=true");
      }
    };
  }

  @PostMapping("/{invitation}/povlacenje")
  ModelAndView withdraw(@AuthenticationPrincipal SignedIn who, @PathVariable UUID invitation) {
    inviting.withdraw(who, new InvitationId(invitation));
    return new ModelAndView("redirect:" + PATH);
  }

  @PostMapping("/ovlascenja/{mandate}/kraj")
  ModelAndView end(@AuthenticationPrincipal SignedIn who, @PathVariable UUID mandate) {
    inviting.end(who, mandate);
    return new ModelAndView("redirect:" + PATH);
  }

  private ModelAndView page(
      SignedIn who,
      boolean sent,
      InviteForm form,
      Map<String, String> errors,
      HttpServletRequest request) {
    var page = pages.of(who, sent, form, new LinkedHashMap<>(errors), texts.of(request));
    var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("people/invitations", Map.of("page", page), status);
  }
}
