package org.saradnja.training.certificates.register;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/rad/potvrde/izdavalac")
class IssuerController {

  private final IssuerTable issuers;
  private final Naming naming;
  private final Authorisation authorisation;
  private final TextsOfRequest texts;

  IssuerController(
      IssuerTable issuers, Naming naming, Authorisation authorisation, TextsOfRequest texts) {
    this.issuers = issuers;
    this.naming = naming;
    this.authorisation = authorisation;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView names(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    authorisation.require(who, Doing.ISSUE_CERTIFICATES, Academy.PARTY);
    return page(IssuerForm.EMPTY, Map.of(), texts.of(request));
  }

  @PostMapping
  ModelAndView name(
      @AuthenticationPrincipal SignedIn who, IssuerForm form, HttpServletRequest request) {
    var errors = form.errors(texts.of(request));
    if (!errors.isEmpty()) {
      authorisation.require(who, Doing.ISSUE_CERTIFICATES, Academy.PARTY);
      return page(form, errors, texts.of(request));
    }
    naming.name(who, form.named());
    return new ModelAndView("redirect:/rad/potvrde/izdavalac");
  }

  private ModelAndView page(IssuerForm form, Map<String, String> errors, Texts t) {
    var lines =
        issuers.all(Academy.CODE).stream()
            .map(named ->
                new IssuerPage.Line(
                    t.shortDay(named.validFrom()),
                    t.name(named.issuer().name()),
                    t.name(named.issuer().signatory()) + ", " + named.issuer().office(),
                    named.format().pattern()))
            .toList();
    return new ModelAndView(
        "training/certificates/register/issuer",
        Map.of("page", new IssuerPage(lines, form, errors)),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
