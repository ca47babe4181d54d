package org.saradnja.training.sessions.roomcode;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.OrganisersSessions;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page for the projector of the room: a code that changes. */
@Controller
@RequestMapping("/rad/prisustvo/{code}/{day:[0-9]{1,2}}/sala/{point:[1-9]}")
class ProjectorController {

  private final Showing showing;
  private final ProjectorWriting writing;
  private final OrganisersSessions door;
  private final TextsOfRequest texts;

  ProjectorController(
      Showing showing, ProjectorWriting writing, OrganisersSessions door, TextsOfRequest texts) {
    this.showing = showing;
    this.writing = writing;
    this.door = door;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView projector(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable int day,
      @PathVariable int point,
      HttpServletRequest request) {
    var page = writing.page(door.get(who, code), day, point, texts.of(request));
    return new ModelAndView("training/sessions/roomcode/projector", Map.of("page", page));
  }

  /** The next code, for the script of the page; 404 once it is not shown. */
  @GetMapping("/kod")
  ResponseEntity<ProjectorApi> next(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable int day,
      @PathVariable int point,
      HttpServletRequest request) {
    var page = writing.page(door.get(who, code), day, point, texts.of(request));
    return page.qr()
        .map(qr ->
            ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(
                    new ProjectorApi(
                        page.code(),
                        qr.path(),
                        qr.size(),
                        page.left(),
                        page.signed() + " / " + page.expected())))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  @PostMapping("/prikaz")
  ModelAndView show(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable int day,
      @PathVariable int point) {
    var session = door.get(who, code);
    showing.show(who, session, day, point);
    return new ModelAndView("redirect:" + ProjectorWriting.path(session, day, point));
  }

  @PostMapping("/kraj")
  ModelAndView hide(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable int day,
      @PathVariable int point) {
    var session = door.get(who, code);
    showing.hide(who, session, day, point);
    return new ModelAndView("redirect:" + ProjectorWriting.path(session, day, point));
  }
}
