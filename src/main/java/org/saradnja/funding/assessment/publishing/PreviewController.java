package org.saradnja.funding.assessment.publishing;

import jakarta.servlet.http.HttpServletRequest;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.SignedIn;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/rad/konkursi/{code:[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*}/lista")
class PreviewController {

  private final Establishing establishing;
  private final PreviewShowing showing;
  private final Calls calls;
  private final TextsOfRequest texts;

  PreviewController(
      Establishing establishing, PreviewShowing showing, Calls calls, TextsOfRequest texts) {
    this.establishing = establishing;
    this.showing = showing;
    this.calls = calls;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView preview(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      HttpServletRequest request) {
    var call = call(code);
    var page = showing.page(call, establishing.preview(who, call), texts.of(request));
    return new ModelAndView("funding/assessment/publishing/preview", "page", page);
  }

  @PostMapping
  ModelAndView publish(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String fingerprint) {
    var previewed =
        Digest.parse(fingerprint)
            .orElseThrow(() -> new OptimisticLockingFailureException("No preview: " + code));
    establishing.publish(who, call(code), previewed);
    return new ModelAndView("redirect:/konkursi/" + code + "/lista");
  }

  private PublishedCall call(String code) {
    return calls.find(new CallCode(code)).orElseThrow(() -> new NoSuchThing("call " + code));
  }
}
