package org.saradnja.training.evaluation.results;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Download;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.evaluation.EvaluatedTraining;
import org.saradnja.training.evaluation.EvaluatedTrainings;
import org.saradnja.training.evaluation.Occasion;
import org.saradnja.training.evaluation.results.Readers.Sight;
import org.saradnja.training.sessions.SessionCode;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Evaluations for those who may read them. */
@Controller
@RequestMapping("/rad/vrednovanje")
class ResultsController {

  private static final String ONE = "/obuke/{code:[a-z0-9]+(?:-[a-z0-9]+)*}";

  private final EvaluatedTrainings trainings;
  private final Readers readers;
  private final ResultsWriting writing;
  private final LegalTime time;
  private final TextsOfRequest texts;

  ResultsController(
      EvaluatedTrainings trainings,
      Readers readers,
      ResultsWriting writing,
      LegalTime time,
      TextsOfRequest texts) {
    this.trainings = trainings;
    this.readers = readers;
    this.writing = writing;
    this.time = time;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView list(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    var t = texts.of(request);
    var all = trainings.all();
    var lines =
        all.stream()
            .filter(training -> !(readers.sight(who, training) instanceof Sight.None))
            .map(training -> line(training, t))
            .toList();
    boolean oversees =
        readers.isAcademy(who) || all.stream().anyMatch(one -> readers.compares(who, one));
    return new ModelAndView(
        "training/evaluation/evaluations",
        Map.of("page", new EvaluationsPage(lines, oversees, oversees)));
  }

  @GetMapping(ONE)
  ModelAndView results(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      HttpServletRequest request) {
    var training = trainings.get(new SessionCode(code));
    var page = writing.page(training, sight(who, training), texts.of(request));
    return new ModelAndView("training/evaluation/results", Map.of("page", page));
  }

  @GetMapping(ONE + "/rezultati.{format:csv|xlsx|json}")
  ResponseEntity<byte[]> file(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable String format,
      HttpServletRequest request) {
    var training = trainings.get(new SessionCode(code));
    if (!readers.compares(who, training)) {
      throw new NoSuchThing("evaluation of " + code);
    }
    return as(format, ResultsFile.of(training, time.today(), texts.of(request)));
  }

  static ResponseEntity<byte[]> as(String format, Download download) {
    return switch (format) {
      case "csv" -> download.csv();
      case "xlsx" -> download.xlsx();
      default -> download.json();
    };
  }

  /** To others there is no evaluation. */
  private Sight sight(SignedIn who, EvaluatedTraining training) {
    var sight = readers.sight(who, training);
    if (sight instanceof Sight.None) {
      throw new NoSuchThing("evaluation of " + training.session().code());
    }
    return sight;
  }

  private EvaluationsPage.Line line(EvaluatedTraining training, Texts t) {
    return new EvaluationsPage.Line(
        "/rad/vrednovanje/obuke/" + training.session().code(),
        t.name(training.series().title()),
        ResultsWriting.about(training, t),
        writing.stage(training) == EvaluatedTraining.Stage.AHEAD
            ? t.get("evaluation.given.before", writing.given(training, Occasion.BEFORE, t))
            : t.get("evaluation.given", writing.given(training, Occasion.AFTER, t)),
        t.get("evaluation.stage." + writing.stage(training)),
        writing.mark(training));
  }
}
