package org.saradnja.training.sessions.supporting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.OrganisersSessions;
import org.saradnja.training.sessions.SeriesPlan;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionPlans;
import org.saradnja.training.sessions.Sessions;
import org.saradnja.training.sessions.Support;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Partners, host and donors of one training, where they differ from its series. */
@Controller
@RequestMapping(SupportController.PATH + "{code:[a-z0-9]+(?:-[a-z0-9]+)*}")
class SupportController {

  static final String PATH = "/rad/obuke/podrska/";

  private final Supporting supporting;
  private final SupportTable supports;
  private final OrganisersSessions door;
  private final OfSeries series;
  private final TextsOfRequest texts;

  SupportController(
      Supporting supporting,
      SupportTable supports,
      OrganisersSessions door,
      OfSeries series,
      TextsOfRequest texts) {
    this.supporting = supporting;
    this.supports = supports;
    this.door = door;
    this.series = series;
    this.texts = texts;
  }

  /** What the series of a training says. */
  @Component
  record OfSeries(Sessions sessions, SessionPlans plans) {

    List<Support> support(Session session) {
      return plans
          .find(sessions.series(session.series()).code())
          .map(SeriesPlan::support)
          .orElse(List.of());
    }
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      HttpServletRequest request) {
    var session = door.get(who, code);
    var own = supports.get(session.id());
    return page(session, SupportForm.of(own.value(), own.version()), Map.of(), texts.of(request));
  }

  @PostMapping
  ModelAndView arrange(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      SupportForm form,
      HttpServletRequest request) {
    var session = door.get(who, code);
    var errors = form.errors(texts.of(request));
    if (!errors.isEmpty()) {
      return page(session, form, errors, texts.of(request));
    }
    supporting.arrange(who, session, form.readAt(), form.support());
    return new ModelAndView("redirect:" + PATH + code);
  }

  private ModelAndView page(
      Session session, SupportForm form, Map<String, String> errors, Texts t) {
    var heading = door.heading(session, t);
    var page =
        new SupportPage(
            heading.place(),
            heading.title(),
            "/obuke/" + session.code(),
            PATH + session.code(),
            supporting.of(session.id(), series.support(session)).stream()
                .map(one -> named(one, t))
                .toList(),
            form,
            errors);
    return new ModelAndView(
        "training/sessions/supporting/support",
        Map.of("page", page),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static SupportPage.Named named(Support one, Texts t) {
    return new SupportPage.Named(
        t.get("trainings.support." + one.part()),
        t.face().isEnglish() && !one.english().isEmpty() ? one.english() : one.serbian());
  }
}
