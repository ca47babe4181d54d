package org.saradnja.training.exams.setting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.blueprint.MeasurePage;
import org.saradnja.training.exams.setting.SettingsForm.Parsed;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.Sessions;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The organiser says how the test of a session goes. */
@Controller
@RequestMapping("/rad/test/priprema/{code}")
class SettingsController {

  private final Conducting conducting;
  private final ExamTable exams;
  private final TestSource source;
  private final Sessions sessions;
  private final Organisers organisers;
  private final TextsOfRequest texts;

  SettingsController(
      Conducting conducting,
      ExamTable exams,
      TestSource source,
      Sessions sessions,
      Organisers organisers,
      TextsOfRequest texts) {
    this.conducting = conducting;
    this.exams = exams;
    this.source = source;
    this.sessions = sessions;
    this.organisers = organisers;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      HttpServletRequest request) {
    var session = session(who, code);
    var modules = source.stock(session);
    var form =
        exams
            .of(session.id())
            .map(exam -> SettingsForm.of(exam.settings(), modules, exam.base().footing().reason()))
            .orElseGet(
                () -> SettingsForm.offered(source.offered(session), modules, session.lastDay()));
    return page(session, form, Map.of(), texts.of(request));
  }

  @PostMapping
  ModelAndView save(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @RequestParam Map<String, String> sent,
      HttpServletRequest request) {
    var session = session(who, code);
    var form = new SettingsForm(sent);
    var t = texts.of(request);
    return switch (form.parse(source.stock(session), source.inForce(session), t)) {
      case Parsed.Invalid(var errors) -> page(session, form, errors, t);
      case Parsed.Valid(var settings, var reason) -> {
        var id = conducting.prepare(who, session, settings, reason);
        yield new ModelAndView("redirect:/rad/test/sto/" + id.value());
      }
    };
  }

  private Session session(SignedIn who, String code) {
    if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new NoSuchThing("session " + code);
    }
    var session =
        sessions.find(new SessionCode(code)).orElseThrow(() -> new NoSuchThing("session " + code));
    organisers.require(who, session.organiser());
    return session;
  }

  private ModelAndView page(
      Session session, SettingsForm form, Map<String, String> errors, Texts t) {
    var blueprint = source.inForce(session);
    var page =
        new SettingsPage(
            "/rad/test/priprema/" + session.code(),
            "/rad/test",
            t.name(sessions.series(session.series()).title()),
            ListController.about(session, t),
            blueprint
                .map(one -> t.get("exams.settings.blueprint", one.number(), t.day(one.validFrom())))
                .orElseGet(() -> t.get("exams.settings.noBlueprint")),
            blueprint.isPresent(),
            MeasurePage.of(source.stock(session), form.measure(), t),
            form,
            errors);
    return new ModelAndView(
        "exams/setting/settings",
        Map.of("page", page),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
