package org.saradnja.funding.applications.filing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.calls.Calls;
import org.saradnja.parties.people.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class StatusController {

  private final Receipts receipts;
  private final Withdrawing withdrawing;
  private final Standing standing;
  private final Applications applications;
  private final Calls calls;
  private final TextsOfRequest texts;

  StatusController(
      Receipts receipts,
      Withdrawing withdrawing,
      Standing standing,
      Applications applications,
      Calls calls,
      TextsOfRequest texts) {
    this.receipts = receipts;
    this.withdrawing = withdrawing;
    this.standing = standing;
    this.applications = applications;
    this.calls = calls;
    this.texts = texts;
  }

  @GetMapping("/rad/prijave/{id}/stanje")
  ModelAndView status(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
    var application = receipts.open(who, new ApplicationId(id));
    return new ModelAndView(
        "funding/applications/filing/status", Map.of("page", page(application, texts.of(request))));
  }

  @PostMapping("/rad/prijave/{id}/povlacenje")
  ModelAndView withdraw(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
    withdrawing.withdraw(who, new ApplicationId(id));
    return new ModelAndView("redirect:/rad/prijave/" + id + "/stanje");
  }

  private StatusPage page(GrantApplication application, Texts t) {
    var filed = application.filed();
    var call = calls.get(filed.call());
    var base = "/rad/prijave/" + filed.id().value();
    var now = standing.of(application, call, t);
    return new StatusPage(
        base,
        filed.registryNumber(),
        filed.title(),
        filed.organisationName(),
        call.code().value(),
        call.title(),
        now.state(),
        now.mark(),
        t.get("applications.receipt.received", filed.receivedAt(), filed.registryNumber()),
        now.next(),
        now.withdrawable(),
        now.asked() ? base : "",
        applications.sheet(filed.id(), t));
  }
}
