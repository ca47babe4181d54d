package org.saradnja.training.certificates.register;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.certificates.CertificateId;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register, for the Academy that keeps it. */
@Controller
class RegisterController {

  static final String UUIDS = "[0-9a-f-]{36}";

  private static final int ON_A_PAGE = 50;
  private static final String ONE = "/rad/potvrde/{id:" + UUIDS + "}";

  private final HeldTable held;
  private final Telling telling;
  private final Amending amending;
  private final Authorisation authorisation;
  private final TextsOfRequest texts;

  RegisterController(
      HeldTable held,
      Telling telling,
      Amending amending,
      Authorisation authorisation,
      TextsOfRequest texts) {
    this.held = held;
    this.telling = telling;
    this.amending = amending;
    this.authorisation = authorisation;
    this.texts = texts;
  }

  @GetMapping("/rad/potvrde")
  ModelAndView list(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "0") int od,
      HttpServletRequest request) {
    authorisation.require(who, Doing.ISSUE_CERTIFICATES, Academy.PARTY);
    var found = held.list(q.strip(), Math.max(0, od), ON_A_PAGE + 1);
    var page = telling.list(q.strip(), found, Math.max(0, od), ON_A_PAGE, texts.of(request));
    return new ModelAndView("training/certificates/register/register", Map.of("page", page));
  }

  @GetMapping(ONE)
  ModelAndView one(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
    return page(who, id, new AmendForm("", "", ""), Map.of(), request);
  }

  @PostMapping(ONE + "/ispravka")
  ModelAndView correct(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      AmendForm form,
      HttpServletRequest request) {
    var errors = form.errors(true, "ground", texts.of(request));
    if (!errors.isEmpty()) {
      return page(who, id, form, errors, request);
    }
    amending.correct(who, new CertificateId(id), form.corrected(), form.why());
    return new ModelAndView("redirect:/rad/potvrde/" + id);
  }

  @PostMapping(ONE + "/duplikat")
  ModelAndView duplicate(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      AmendForm form,
      HttpServletRequest request) {
    var errors = form.errors(false, "duplicate-ground", texts.of(request));
    if (!errors.isEmpty()) {
      return page(who, id, form, errors, request);
    }
    amending.duplicate(who, new CertificateId(id), form.why());
    return new ModelAndView("redirect:/rad/potvrde/" + id);
  }

  @PostMapping(ONE + "/opoziv")
  ModelAndView revoke(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      AmendForm form,
      HttpServletRequest request) {
    var errors = form.errors(false, "revoke-ground", texts.of(request));
    if (!errors.isEmpty()) {
      return page(who, id, form, errors, request);
    }
    amending.revoke(who, new CertificateId(id), form.why());
    return new ModelAndView("redirect:/rad/potvrde/" + id);
  }

  private ModelAndView page(
      SignedIn who,
      UUID id,
      AmendForm form,
      Map<String, String> errors,
      HttpServletRequest request) {
    authorisation.require(who, Doing.ISSUE_CERTIFICATES, Academy.PARTY);
    var page = telling.one(new CertificateId(id), form, errors, texts.of(request));
    return new ModelAndView(
        "training/certificates/register/one",
        Map.of("page", page),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
