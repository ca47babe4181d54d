package org.saradnja.training.evaluation.results;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.saradnja.base.web.Download;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.evaluation.QuestionKind;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Indicators over trainings, series, programmes, years and trainers. */
@Controller
@RequestMapping("/rad/vrednovanje")
class ComparisonController {

  private static final String PATH = "/rad/vrednovanje/poredjenje";
  private static final List<String> COLUMNS =
      List.of(
          "key",
          "name",
          "trainings",
          "answers",
          "overall",
          "applicability",
          "expectations_percent");

  private final Comparing comparing;
  private final TextsOfRequest texts;

  ComparisonController(Comparing comparing, TextsOfRequest texts) {
    this.comparing = comparing;
    this.texts = texts;
  }

  @GetMapping("/poredjenje")
  ModelAndView compare(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(name = "po", defaultValue = "obuka") String by,
      HttpServletRequest request) {
    var t = texts.of(request);
    var aspect = Aspect.of(by).orElse(Aspect.TRAINING);
    var compared = comparing.by(aspect, who);
    var comparison = compared.comparison();
    var figures = new Figures(t);
    var page =
        new ComparisonPage(
            choices(aspect, t),
            t.get("evaluation.by." + aspect.id()),
            t.get("evaluation.column." + aspect.id()),
            t.get("evaluation.compare.sentence", compared.scale()),
            aspect != Aspect.TRAINER,
            comparison.lines().stream().map(line -> row(line, aspect, compared, figures)).toList(),
            comparison.leftOut() == 0
                ? ""
                : t.count("evaluation.compare.leftOut", comparison.leftOut()),
            Stream.of("csv", "xlsx", "json")
                .map(format ->
                    new ComparisonPage.File(
                        PATH + "." + format + "?po=" + aspect.id(),
                        t.get("figures.file." + format)))
                .toList());
    return new ModelAndView("training/evaluation/comparison", Map.of("page", page));
  }

  @GetMapping("/poredjenje.{format:csv|xlsx|json}")
  ResponseEntity<byte[]> file(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String format,
      @RequestParam(name = "po", defaultValue = "obuka") String by,
      HttpServletRequest request) {
    var t = texts.of(request);
    var aspect = Aspect.of(by).orElse(Aspect.TRAINING);
    var compared = comparing.by(aspect, who);
    var rows =
        compared.comparison().lines().stream()
            .map(line ->
                List.of(
                    line.key(),
                    comparing.name(aspect, line, compared, t),
                    String.valueOf(line.trainings()),
                    line.overall().map(tally -> String.valueOf(tally.number())).orElse(""),
                    Figures.plain(line.overall()),
                    Figures.plain(line.applicability()),
                    Figures.plain(line.expectations())))
            .toList();
    return ResultsController.as(format, new Download("vrednovanje-" + aspect.id(), COLUMNS, rows));
  }

  private static List<ComparisonPage.Choice> choices(Aspect chosen, Texts t) {
    return Stream.of(Aspect.values())
        .map(aspect ->
            new ComparisonPage.Choice(
                PATH + "?po=" + aspect.id(),
                t.get("evaluation.by." + aspect.id()),
                aspect == chosen))
        .toList();
  }

  private ComparisonPage.Row row(
      Comparison.Line line, Aspect aspect, Comparing.Compared compared, Figures figures) {
    return new ComparisonPage.Row(
        comparing.name(aspect, line, compared, figures.t()),
        aspect == Aspect.TRAINING ? "/rad/vrednovanje/obuke/" + line.key() : "",
        Figures.width(line.overall(), compared.scale()),
        figures.mean(QuestionKind.SCALE, line.overall()),
        figures.mean(QuestionKind.SCALE, line.applicability()),
        figures.mean(QuestionKind.PERCENT, line.expectations()),
        line.overall().map(tally -> figures.t().grouped(tally.number())).orElse(Figures.WITHHELD),
        figures.t().grouped(line.trainings()));
  }
}
