package org.saradnja.funding.assessment.commission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.assessment.Sittings;
import org.saradnja.funding.assessment.Sittings.Sitting;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.Calls;
import org.saradnja.parties.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/rad/konkursi/{code:[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*}/izjava")
class StatementController {

  private final Signing signing;
  private final StatementShowing showing;
  private final Sittings sittings;
  private final Calls calls;
  private final TextsOfRequest texts;

  StatementController(
      Signing signing,
      StatementShowing showing,
      Sittings sittings,
      Calls calls,
      TextsOfRequest texts) {
    this.signing = signing;
    this.showing = showing;
    this.sittings = sittings;
    this.calls = calls;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      HttpServletRequest request) {
    var sitting = sitting(who, code);
    var form = showing.empty(who, sitting);
    return page(who, sitting, form, Map.of(), HttpStatus.OK, texts.of(request));
  }

  @PostMapping
  ModelAndView sign(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @RequestParam Map<String, String> fields,
      HttpServletRequest request) {
    var t = texts.of(request);
    var sitting = sitting(who, code);
    var form = StatementForm.sent(fields);
    return switch (form.parse(showing.own(who, sitting), t)) {
      case StatementForm.Parsed.Valid(var answers) -> {
        signing.sign(who, sitting.call(), answers);
        yield new ModelAndView("redirect:/rad/konkursi/" + code + "/ocene");
      }
      case StatementForm.Parsed.Invalid(var errors) ->
          page(who, sitting, form, errors, HttpStatus.UNPROCESSABLE_CONTENT, t);
    };
  }

  private Sitting sitting(SignedIn who, String code) {
    var call = calls.find(new CallCode(code)).orElseThrow(() -> new NoSuchThing("call " + code));
    return sittings.require(who, call);
  }

  private ModelAndView page(
      SignedIn who,
      Sitting sitting,
      StatementForm form,
      Map<String, String> errors,
      HttpStatus status,
      Texts t) {
    var page = showing.page(who, sitting, form, errors, t);
    return new ModelAndView(
        "funding/assessment/commission/statement", Map.of("page", page), status);
  }
}
