package org.saradnja.training.sessions.attending;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.OrganisersSessions;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.Sightings;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The organiser's page for the correction of one participant's day. */
@Controller
@RequestMapping("/rad/prisustvo/{code}/{day:[0-9]{1,2}}/ispravka/{stand}")
class CorrectionController {

  private final Correcting correcting;
  private final Writing writing;
  private final OrganisersSessions door;
  private final LegalTime time;
  private final TextsOfRequest texts;

  CorrectionController(
      Correcting correcting,
      Writing writing,
      OrganisersSessions door,
      LegalTime time,
      TextsOfRequest texts) {
    this.correcting = correcting;
    this.writing = writing;
    this.door = door;
    this.time = time;
    this.texts = texts;
  }

  /** What the page is made of. */
  @Component
  record Writing(Marks marks, OnTheList list, Traces traces, Sightings sightings) {}

  private record Found(Session session, DayBlock block, EnrolmentId stand, String name) {}

  @GetMapping
  ModelAndView form(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable int day,
      @PathVariable UUID stand,
      HttpServletRequest request) {
    var found = find(who, code, day, stand, request);
    var state = writing.marks().state(found.stand(), day);
    var form = CorrectionForm.of(state, points(found), time.zone());
    return page(found, form, Map.of(), request);
  }

  @PostMapping
  ModelAndView correct(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable int day,
      @PathVariable UUID stand,
      @RequestParam Map<String, String> fields,
      HttpServletRequest request) {
    var found = find(who, code, day, stand, request);
    var form = CorrectionForm.of(fields, points(found));
    var errors = form.errors(texts.of(request));
    if (!errors.isEmpty()) {
      return page(found, form, errors, request);
    }
    var before = writing.marks().state(found.stand(), day);
    var change = form.change(before, found.block(), time.zone());
    correcting.correct(who, found.session(), found.stand(), found.block(), change);
    return new ModelAndView("redirect:" + Room.path(found.session(), day));
  }

  private int points(Found found) {
    return writing.sightings().settings(found.session()).points();
  }

  private Found find(SignedIn who, String code, int day, UUID stand, HttpServletRequest request) {
    var session = door.get(who, code);
    var entry = writing.list().get(session.id(), new EnrolmentId(stand));
    return new Found(
        session, door.day(session, day), entry.stand(), texts.of(request).name(entry.name()));
  }

  private ModelAndView page(
      Found found, CorrectionForm form, Map<String, String> errors, HttpServletRequest request) {
    var t = texts.of(request);
    int day = found.block().number();
    var traces =
        writing.traces().of(List.of(found.stand()), day, t).getOrDefault(found.stand(), List.of());
    var page =
        new CorrectionPage(
            Room.path(found.session(), day) + "/ispravka/" + found.stand().value(),
            Room.path(found.session(), day),
            door.heading(found.session(), t).on(found.block(), t),
            found.name(),
            form,
            traces,
            errors);
    return new ModelAndView(
        "training/sessions/attending/correction",
        Map.of("page", page),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
