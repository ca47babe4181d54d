package org.saradnja.training.sessions.catalogue;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.training.programmes.ProgrammeCode;
import org.saradnja.training.programmes.ProgrammeEntries;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.SessionPlan;
import org.saradnja.training.sessions.SessionPlans;
import org.saradnja.training.sessions.Sessions;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The public catalogue of trainings, and the page of whatever a code names in it. */
@Controller
@RequestMapping("/obuke")
class CatalogueController {

  private static final String ONE = "/{code:[a-z0-9]+(?:-[a-z0-9]+)*}";
  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);

  private final ProgrammeEntries programmes;
  private final Sessions sessions;
  private final SessionPlans plans;
  private final Counts counts;
  private final CatalogueWriting writing;
  private final TextsOfRequest texts;

  CatalogueController(
      ProgrammeEntries programmes,
      Sessions sessions,
      SessionPlans plans,
      Counts counts,
      CatalogueWriting writing,
      TextsOfRequest texts) {
    this.programmes = programmes;
    this.sessions = sessions;
    this.plans = plans;
    this.counts = counts;
    this.writing = writing;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView catalogue(HttpServletRequest request) {
    var page = writing.catalogue(texts.of(request));
    return new ModelAndView("training/sessions/catalogue", "page", page);
  }

  @GetMapping(ONE)
  ModelAndView training(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String godina,
      HttpServletRequest request) {
    var t = texts.of(request);
    return plans
        .find(new SessionCode(code))
        .map(plan -> page("session", writing.session(plan, counts.of(plan.session().id()), t)))
        .or(() ->
            plans
                .find(new SeriesCode(code))
                .map(series ->
                    page("series", writing.series(series, counts.of(series.series().id()), t))))
        .or(() -> programme(code, godina, t))
        .orElseThrow(() -> new NoSuchThing("training " + code));
  }

  /** One training or a whole series, for a calendar that reads it again from time to time. */
  @GetMapping(ONE + "/kalendar.ics")
  ResponseEntity<byte[]> calendar(@PathVariable String code, HttpServletRequest request) {
    var t = texts.of(request);
    var one = plans.find(new SessionCode(code)).map(List::of);
    List<SessionPlan> shown =
        one.or(() -> plans.find(new SeriesCode(code)).map(series -> plans.of(series.series().id())))
            .filter(found -> !found.isEmpty())
            .orElseThrow(() -> new NoSuchThing("training " + code));
    var title = t.name(sessions.series(shown.getFirst().session().series()).title());
    return ResponseEntity.ok()
        .contentType(CALENDAR)
        .header("Content-Disposition", "attachment; filename=\"%s.ics\"".formatted(code))
        .body(TrainingCalendar.of(title, shown, t).getBytes(StandardCharsets.UTF_8));
  }

  private Optional<ModelAndView> programme(String code, String year, Texts t) {
    var versions = programmes.versions(new ProgrammeCode(code));
    return versions.stream()
        .filter(entry -> year.isEmpty() || year.equals(CatalogueWriting.year(entry)))
        .findFirst()
        .map(shown -> page("programme", writing.programme(shown, versions, t)));
  }

  private static ModelAndView page(String template, Object page) {
    return new ModelAndView("training/sessions/" + template, "page", page);
  }
}
