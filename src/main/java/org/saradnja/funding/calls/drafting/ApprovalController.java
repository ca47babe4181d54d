package org.saradnja.funding.calls.drafting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.drafting.Finding.Weight;
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

/** A proposed call before the head of its unit: leave to publish it, or its return. */
@Controller
@RequestMapping("/rad/odobrenja/{code:[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*}")
class ApprovalController {

  private final ProposedCalls proposed;
  private final Approving approving;
  private final Previews previews;
  private final TextsOfRequest texts;

  ApprovalController(
      ProposedCalls proposed, Approving approving, Previews previews, TextsOfRequest texts) {
    this.proposed = proposed;
    this.approving = approving;
    this.previews = previews;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView page(
      @PathVariable String code,
      @AuthenticationPrincipal SignedIn who,
      HttpServletRequest request) {
    return page(who, code, "", Map.of(), texts.of(request));
  }

  @PostMapping("/odobrenje")
  String approve(
      @PathVariable String code,
      @AuthenticationPrincipal SignedIn who,
      @RequestParam("version") int version) {
    approving.approve(who, new CallCode(code), version);
    return "redirect:/rad";
  }

  @PostMapping("/vracanje")
  ModelAndView giveBack(
      @PathVariable String code,
      @AuthenticationPrincipal SignedIn who,
      @RequestParam("version") int version,
      @RequestParam(name = "reason", defaultValue = "") String reason,
      HttpServletRequest request) {
    var t = texts.of(request);
    var typed = reason.strip();
    if (!Reasons.isGiven(typed)) {
      return page(who, code, typed, Map.of("reason", t.get("calls.approval.error.reason")), t);
    }
    approving.giveBack(who, new CallCode(code), version, typed);
    return new ModelAndView("redirect:/rad");
  }

  private ModelAndView page(
      SignedIn who, String code, String reason, Map<String, String> errors, Texts t) {
    var found = proposed.get(who, new CallCode(code));
    var preview = previews.of(found.draft());
    var page =
        new ApprovalPage(
            code,
            found.proposal().version(),
            t.get(
                "calls.approval.proposed",
                t.moment(found.proposal().at()),
                t.name(found.proposer())),
            new Notes(preview.lawfulness(), t).of(Weight.WARNING),
            preview.consequences(t),
            reason,
            errors,
            preview.page(t));
    var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("calls/approval", Map.of("page", page), status);
  }
}
