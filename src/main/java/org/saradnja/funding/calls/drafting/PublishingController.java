package org.saradnja.funding.calls.drafting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.drafting.Call.Annulled;
import org.saradnja.funding.calls.drafting.Call.Draft;
import org.saradnja.funding.calls.drafting.Call.Published;
import org.saradnja.funding.calls.drafting.Finding.Weight;
import org.saradnja.parties.people.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The preview of a call and its publication. */
@Controller
@RequestMapping("/rad/konkursi/{code:[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*}/objava")
class PublishingController {

  private final OfficersView view;
  private final Previews previews;
  private final ApprovalView approvals;
  private final Approving approving;
  private final Publishing publishing;
  private final TextsOfRequest texts;

  PublishingController(
      OfficersView view,
      Previews previews,
      ApprovalView approvals,
      Approving approving,
      Publishing publishing,
      TextsOfRequest texts) {
    this.view = view;
    this.previews = previews;
    this.approvals = approvals;
    this.approving = approving;
    this.publishing = publishing;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView preview(
      @PathVariable String code,
      @AuthenticationPrincipal SignedIn who,
      HttpServletRequest request) {
    var found = view.call(who, code);
    return switch (found.value()) {
      case Published _, Annulled _ -> throw new ActRefused(CallRefusal.ALREADY_PUBLISHED, code);
      case Draft draft ->
          new ModelAndView(
              "calls/preview", Map.of("page", page(draft, found.version(), texts.of(request))));
    };
  }

  /** Asks the head of the unit for leave to publish the version that was previewed. */
  @PostMapping("/predlog")
  String propose(
      @PathVariable String code,
      @AuthenticationPrincipal SignedIn who,
      @RequestParam("version") int version) {
    approving.propose(who, new CallCode(code), version);
    return "redirect:/rad/konkursi/" + code + "/objava";
  }

  @PostMapping
  String publish(
      @PathVariable String code,
      @AuthenticationPrincipal SignedIn who,
      @RequestParam("version") int version) {
    publishing.publish(who, new CallCode(code), version);
    return "redirect:/konkursi/" + code;
  }

  private PreviewPage page(Draft draft, int version, Texts t) {
    var preview = previews.of(draft);
    var notes = new Notes(preview.lawfulness(), t);
    return new PreviewPage(
        draft.code().value(),
        version,
        preview.lawfulness().allowsPublishing(),
        notes.of(Weight.MISSING),
        notes.of(Weight.UNLAWFUL),
        notes.of(Weight.WARNING),
        preview.consequences(t),
        leave(approvals.of(draft, version), t),
        preview.page(t));
  }

  private static PreviewPage.Leave leave(Approval approval, Texts t) {
    return switch (approval) {
      case Approval.NotNeeded _ -> new PreviewPage.Leave(true, false, "", "", "");
      case Approval.Given(var at) ->
          new PreviewPage.Leave(true, false, t.get("calls.approval.given", t.moment(at)), "ok", "");
      case Approval.Waiting(var since) ->
          new PreviewPage.Leave(
              false, false, t.get("calls.approval.waiting", t.moment(since)), "run", "");
      case Approval.Missing(var returned, boolean proposable) ->
          new PreviewPage.Leave(
              false,
              proposable,
              returned.isEmpty() ? "" : t.get("calls.approval.returned"),
              returned.isEmpty() ? "" : "late",
              returned);
    };
  }
}
