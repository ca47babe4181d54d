package org.saradnja.training.certificates.register;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.SessionId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Issuing in batches: which session, who gets what, how far it is. */
@Controller
class BatchController {

  private static final String SESSION =
      "/rad/potvrde/izdavanje/{session:" + RegisterController.UUIDS + "}";
  private static final String FOLDER = "training/certificates/register/";

  private final BatchTable batches;
  private final Ordering ordering;
  private final Overview overview;
  private final Authorisation authorisation;
  private final TextsOfRequest texts;

  BatchController(
      BatchTable batches,
      Ordering ordering,
      Overview overview,
      Authorisation authorisation,
      TextsOfRequest texts) {
    this.batches = batches;
    this.ordering = ordering;
    this.overview = overview;
    this.authorisation = authorisation;
    this.texts = texts;
  }

  @GetMapping("/rad/potvrde/izdavanje")
  ModelAndView sessions(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    require(who);
    return new ModelAndView(
        FOLDER + "batches", Map.of("page", overview.sessions(texts.of(request))));
  }

  @GetMapping(SESSION)
  ModelAndView preview(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID session,
      HttpServletRequest request) {
    require(who);
    var page = overview.preview(new SessionId(session), texts.of(request));
    return new ModelAndView(FOLDER + "order", Map.of("page", page));
  }

  @PostMapping(SESSION)
  ModelAndView order(@AuthenticationPrincipal SignedIn who, @PathVariable UUID session) {
    var batch = ordering.order(who, new SessionId(session));
    return new ModelAndView("redirect:/rad/potvrde/nalozi/" + batch);
  }

  @GetMapping("/rad/potvrde/nalozi/{batch:" + RegisterController.UUIDS + "}")
  ModelAndView progress(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID batch, HttpServletRequest request) {
    require(who);
    var found = batches.find(batch).orElseThrow(() -> new NoSuchThing("batch " + batch));
    return new ModelAndView(
        FOLDER + "progress", Map.of("page", Overview.progress(found, texts.of(request))));
  }

  private void require(SignedIn who) {
    authorisation.require(who, Doing.ISSUE_CERTIFICATES, Academy.PARTY);
  }
}
