package org.saradnja.funding.calls.drafting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.drafting.Change.Annulling;
import org.saradnja.funding.calls.drafting.Change.Correcting;
import org.saradnja.funding.calls.drafting.ProposedChanges.Proposed;
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

/** A change of a published call before the head of its unit, who makes it or returns it. */
@Controller
@RequestMapping("/rad/odobrenja/{code:[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*}/izmena")
class ChangeApprovalController {

  private final ProposedChanges proposed;
  private final Changing changing;
  private final ChangeView view;
  private final TextsOfRequest texts;

  ChangeApprovalController(
      ProposedChanges proposed, Changing changing, ChangeView view, TextsOfRequest texts) {
    this.proposed = proposed;
    this.changing = changing;
    this.view = view;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView page(
      @PathVariable String code,
      @AuthenticationPrincipal SignedIn who,
      HttpServletRequest request) {
    var found = proposed.get(who, new CallCode(code));
    return page(found, "", Map.of(), texts.of(request));
  }

  @PostMapping("/odobrenje")
  String approve(
      @PathVariable String code,
      @AuthenticationPrincipal SignedIn who,
      @RequestParam("change") UUID change) {
    changing.approve(who, new CallCode(code), change);
    return "redirect:/konkursi/" + code;
  }

  @PostMapping("/vracanje")
  ModelAndView giveBack(
      @PathVariable String code,
      @AuthenticationPrincipal SignedIn who,
      @RequestParam("change") UUID change,
      @RequestParam(name = "reason", defaultValue = "") String reason,
      HttpServletRequest request) {
    var t = texts.of(request);
    var typed = reason.strip();
    if (!Reasons.isGiven(typed)) {
      var errors = Map.of("reason", t.get("calls.change.error.reason"));
      return page(proposed.get(who, new CallCode(code)), typed, errors, t);
    }
    changing.giveBack(who, new CallCode(code), change, typed);
    return new ModelAndView("redirect:/rad");
  }

  private ModelAndView page(Proposed found, String reason, Map<String, String> errors, Texts t) {
    var change = found.change();
    var shown = shown(found, t);
    var page =
        new ChangeApprovalPage(
            found.call().code().value(),
            found.call().text().subject().title(),
            change.id().toString(),
            t.get("calls.change.title." + shown.kind()),
            t.get("calls.approval.proposed", t.moment(change.at()), t.name(found.proposer())),
            shown.act(),
            change.reason(),
            shown.differences(),
            shown.consequence(),
            t.get("calls.change.approve." + shown.kind()),
            reason,
            errors);
    var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("calls/change", Map.of("page", page), status);
  }

  private record Shown(
      String kind, String act, List<DraftPage.Difference> differences, String consequence) {}

  private Shown shown(Proposed found, Texts t) {
    return switch (found.change().what()) {
      case Correcting(var text) -> {
        var correction = view.correction(found.call(), text, found.change().reason());
        yield new Shown(
            "correction",
            "",
            view.differences(correction.was(), correction.asIfMade(), t),
            ChangeWords.consequence(correction.was(), correction.asIfMade(), t));
      }
      case Annulling(var act) ->
          new Shown("annulment", act, List.of(), t.get("calls.annulling.consequence"));
    };
  }
}
