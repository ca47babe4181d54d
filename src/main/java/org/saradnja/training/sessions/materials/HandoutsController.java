package org.saradnja.training.sessions.materials;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.files.Files;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.MaterialId;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.Sessions;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Materials for those who have a seat in the training, and for everybody. */
@Controller
class HandoutsController {

  private static final String CODE = "{code:[a-z0-9]+(?:-[a-z0-9]+)*}";
  private static final String ONE = "/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

  private final Sessions sessions;
  private final Participants participants;
  private final Handouts handouts;
  private final Files files;
  private final TextsOfRequest texts;

  HandoutsController(
      Sessions sessions,
      Participants participants,
      Handouts handouts,
      Files files,
      TextsOfRequest texts) {
    this.sessions = sessions;
    this.participants = participants;
    this.handouts = handouts;
    this.files = files;
    this.texts = texts;
  }

  @GetMapping(Handouts.SEATED + CODE)
  ModelAndView show(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      HttpServletRequest request) {
    var page = handouts.seated(ofSeat(who, code), texts.of(request));
    return new ModelAndView("training/sessions/materials/handouts", "page", page);
  }

  @GetMapping(Handouts.SEATED + CODE + ONE)
  ResponseEntity<byte[]> download(
      @AuthenticationPrincipal SignedIn who, @PathVariable String code, @PathVariable UUID id) {
    return files.download(handouts.forSeated(ofSeat(who, code), new MaterialId(id)));
  }

  @GetMapping("/obuke/" + CODE + "/materijali" + ONE)
  ResponseEntity<byte[]> download(@PathVariable String code, @PathVariable UUID id) {
    return files.download(handouts.forEveryone(session(code), new MaterialId(id)));
  }

  /** To whoever has no seat the training has no materials. */
  private Session ofSeat(SignedIn who, String code) {
    var session = session(code);
    return participants
        .find(session.id(), who.person())
        .map(_ -> session)
        .orElseThrow(() -> new NoSuchThing("seat in " + code));
  }

  private Session session(String code) {
    return sessions
        .find(new SessionCode(code))
        .orElseThrow(() -> new NoSuchThing("session " + code));
  }
}
