package org.saradnja.parties.people.mandates;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.InvitationId;
import org.saradnja.parties.people.PartyNames;
import org.saradnja.parties.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the link of an invitation leads whoever is signed in. A link alone gives nothing, since
 * post offices open links too; and whatever is wrong with it, the answer is one.
 */
@Controller
class InvitationController {

  static final String PATH = "/nalog/poziv";

  private final Inviting inviting;
  private final InvitationsInWriting written;
  private final PartyNames parties;
  private final TextsOfRequest texts;

  InvitationController(
      Inviting inviting, InvitationsInWriting written, PartyNames parties, TextsOfRequest texts) {
    this.inviting = inviting;
    this.written = written;
    this.parties = parties;
    this.texts = texts;
  }

  @GetMapping(PATH)
  ModelAndView open(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam UUID veza,
      @RequestParam(defaultValue = "") String znak,
      HttpServletRequest request) {
    var t = texts.of(request);
    return opened(who, veza, znak)
        .map(one ->
            page(
                new InvitationPage(
                    true,
                    parties.of(one.party(), t),
                    t.get(one.role().textKey()),
                    one.until().map(t::day).orElse(""),
                    veza.toString(),
                    znak),
                HttpStatus.OK))
        .orElseGet(this::closed);
  }

  @PostMapping(PATH)
  ModelAndView accept(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam UUID veza,
      @RequestParam(defaultValue = "") String znak) {
    var one = opened(who, veza, znak).orElseThrow(() -> new NoSuchThing("invitation " + veza));
    inviting.accept(who, one.id());
    return new ModelAndView("redirect:/rad");
  }

  @ExceptionHandler(NoSuchThing.class)
  ModelAndView closed() {
    return page(InvitationPage.CLOSED, HttpStatus.GONE);
  }

  private Optional<Invitation> opened(SignedIn who, UUID link, String secret) {
    var id = new InvitationId(link);
    return written.isSecretOf(id, secret) ? inviting.opened(who, id) : Optional.empty();
  }

  private static ModelAndView page(InvitationPage page, HttpStatus status) {
    return new ModelAndView("people/invitation", Map.of("page", page), status);
  }
}
