package org.saradnja.training.sessions.walkins;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.OrganisersSessions;
import org.saradnja.training.sessions.Session;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Those who came without a seat. */
@Controller
@RequestMapping("/rad/prisustvo/{code}/{day:[0-9]{1,2}}/bez-prijave")
class WalkInController {

  private final TakingIn taking;
  private final WalkInWriting writing;
  private final OrganisersSessions door;
  private final TextsOfRequest texts;

  WalkInController(
      TakingIn taking, WalkInWriting writing, OrganisersSessions door, TextsOfRequest texts) {
    this.taking = taking;
    this.writing = writing;
    this.door = door;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable int day,
      @RequestParam(defaultValue = "1") int potpis,
      HttpServletRequest request) {
    return page(door.get(who, code), day, WalkInForm.empty(potpis), Map.of(), request);
  }

  @PostMapping
  ModelAndView take(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable int day,
      WalkInForm form,
      HttpServletRequest request) {
    var session = door.get(who, code);
    var errors = form.errors(writing.points(session), writing::isUnit, texts.of(request));
    if (!errors.isEmpty()) {
      return page(session, day, form, errors, request);
    }
    taking.take(who, session, day, form.comer());
    return back(session, day);
  }

  @PostMapping("/{stand}/spajanje")
  ModelAndView join(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable int day,
      @PathVariable UUID stand,
      @RequestParam UUID polaznik) {
    var session = door.get(who, code);
    taking.join(who, session, new EnrolmentId(stand), new EnrolmentId(polaznik));
    return back(session, day);
  }

  @PostMapping("/{stand}/mesto")
  ModelAndView seat(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable int day,
      @PathVariable UUID stand,
      @RequestParam Gender pol) {
    var session = door.get(who, code);
    taking.seat(who, session, new EnrolmentId(stand), pol);
    return back(session, day);
  }

  private static ModelAndView back(Session session, int day) {
    return new ModelAndView("redirect:" + WalkInWriting.path(session, day));
  }

  private ModelAndView page(
      Session session,
      int day,
      WalkInForm form,
      Map<String, String> errors,
      HttpServletRequest request) {
    var page = writing.page(session, day, form, errors, texts.of(request));
    return new ModelAndView(
        "training/sessions/walkins/walk-ins",
        Map.of("page", page),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
