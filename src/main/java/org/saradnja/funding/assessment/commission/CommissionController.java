package org.saradnja.funding.assessment.commission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/rad/konkursi/{code:[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*}/komisija")
class CommissionController {

  private final Appointing appointing;
  private final CommissionShowing showing;
  private final Calls calls;
  private final Authorisation authorisation;
  private final TextsOfRequest texts;

  CommissionController(
      Appointing appointing,
      CommissionShowing showing,
      Calls calls,
      Authorisation authorisation,
      TextsOfRequest texts) {
    this.appointing = appointing;
    this.showing = showing;
    this.calls = calls;
    this.authorisation = authorisation;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      HttpServletRequest request) {
    var t = texts.of(request);
    return page(call(who, code), CommissionForm.EMPTY, Map.of(), HttpStatus.OK, t);
  }

  @PostMapping
  ModelAndView appoint(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      CommissionForm form,
      HttpServletRequest request) {
    var t = texts.of(request);
    var call = call(who, code);
    return switch (showing.parse(call, form, t)) {
      case CommissionForm.Parsed.Valid(var president, var members) -> {
        appointing.appoint(who, call.id(), president, members);
        yield new ModelAndView("redirect:/rad/konkursi/" + code + "/komisija");
      }
      case CommissionForm.Parsed.Invalid(var errors) ->
          page(call, form, errors, HttpStatus.UNPROCESSABLE_CONTENT, t);
    };
  }

  private PublishedCall call(SignedIn who, String code) {
    var call = calls.find(new CallCode(code)).orElseThrow(() -> new NoSuchThing("call " + code));
    authorisation.require(who, Doing.APPOINT_COMMISSION, new Party.OfUnit(call.unit()));
    return call;
  }

  private ModelAndView page(
      PublishedCall call,
      CommissionForm form,
      Map<String, String> errors,
      HttpStatus status,
      Texts t) {
    var page = showing.page(call, form, errors, t);
    return new ModelAndView(
        "funding/assessment/commission/commission", Map.of("page", page), status);
  }
}
