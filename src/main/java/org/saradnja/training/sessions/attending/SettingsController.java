package org.saradnja.training.sessions.attending;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.OrganisersSessions;
import org.saradnja.training.sessions.Session;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Signature points, lateness and the code of the room, for one training. */
@Controller
@RequestMapping("/rad/prisustvo/{code}/podesavanja")
class SettingsController {

  private final Arranging arranging;
  private final Settings settings;
  private final OrganisersSessions door;
  private final TextsOfRequest texts;

  SettingsController(
      Arranging arranging, Settings settings, OrganisersSessions door, TextsOfRequest texts) {
    this.arranging = arranging;
    this.settings = settings;
    this.door = door;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView form(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      HttpServletRequest request) {
    var session = door.get(who, code);
    return page(session, SettingsForm.of(settings.of(session)), Map.of(), request);
  }

  @PostMapping
  ModelAndView arrange(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      SettingsForm form,
      HttpServletRequest request) {
    var session = door.get(who, code);
    var errors = form.errors(texts.of(request));
    if (!errors.isEmpty()) {
      return page(session, form, errors, request);
    }
    arranging.arrange(who, session, form.settings());
    return new ModelAndView("redirect:" + Room.path(session, 1));
  }

  private ModelAndView page(
      Session session, SettingsForm form, Map<String, String> errors, HttpServletRequest request) {
    var heading = door.heading(session, texts.of(request));
    var page =
        new SettingsPage(
            "/rad/prisustvo/" + session.code() + "/podesavanja",
            Room.path(session, 1),
            heading.title(),
            heading.place(),
            form,
            errors);
    return new ModelAndView(
        "training/sessions/attending/settings",
        Map.of("page", page),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
