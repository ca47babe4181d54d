package org.saradnja.training.figures.statistics;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.saradnja.base.web.Download;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Figures for those who report on trainings: what is behind each number, and reporting dates. */
@Controller
@RequestMapping("/rad/statistika")
class DeskController {

  private static final String LIST = "/{list:obuke|ucesnici|sertifikati|jedinice}";
  private static final List<String> LISTS = List.of("obuke", "ucesnici", "sertifikati", "jedinice");

  private final Counted counted;
  private final PeopleLists lists;
  private final Freezing freezing;
  private final TextsOfRequest texts;

  DeskController(Counted counted, PeopleLists lists, Freezing freezing, TextsOfRequest texts) {
    this.counted = counted;
    this.lists = lists;
    this.freezing = freezing;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView desk(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    return desk(who, "", Map.of(), texts.of(request));
  }

  @PostMapping("/presek")
  ModelAndView freeze(
      @AuthenticationPrincipal SignedIn who, FreezeForm form, HttpServletRequest request) {
    var t = texts.of(request);
    var day = form.read();
    if (day.isEmpty()) {
      return desk(who, form.typed(), Map.of("day", t.get("figures.error.day")), t);
    }
    freezing.freeze(who, day.get());
    return new ModelAndView("redirect:" + StatisticsWriting.address(day.get()));
  }

  @GetMapping(LIST)
  ModelAndView list(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String list,
      @RequestParam(name = "serija", defaultValue = "") String series,
      @RequestParam(name = "pol", defaultValue = "") String gender,
      SelectionForm selection,
      HttpServletRequest request) {
    var t = texts.of(request);
    var asked = new ListAsked(list, series, gender, selection.read());
    var listed = PeopleLists.listed(asked, lists.facts(asked, who), t);
    var page =
        new ListPage(
            t.get("figures.list." + list),
            t.count("figures.rows", listed.rows().size()),
            listed.columns().stream().map(column -> t.get("figures.column." + column)).toList(),
            listed.rows(),
            Stream.of("csv", "xlsx", "json")
                .map(format ->
                    new ListPage.File(
                        t.get("figures.file." + format),
                        "/rad/statistika/" + list + "." + format + asked.query()))
                .toList());
    return new ModelAndView("training/figures/list", "page", page);
  }

  @GetMapping(LIST + ".{format:csv|xlsx|json}")
  ResponseEntity<byte[]> file(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String list,
      @PathVariable String format,
      @RequestParam(name = "serija", defaultValue = "") String series,
      @RequestParam(name = "pol", defaultValue = "") String gender,
      SelectionForm selection,
      HttpServletRequest request) {
    var asked = new ListAsked(list, series, gender, selection.read());
    var listed = PeopleLists.listed(asked, lists.facts(asked, who), texts.of(request));
    var download = new Download(list, listed.columns(), listed.rows());
    return switch (format) {
      case "csv" -> download.csv();
      case "xlsx" -> download.xlsx();
      default -> download.json();
    };
  }

  private ModelAndView desk(SignedIn who, String typed, Map<String, String> errors, Texts t) {
    var open =
        LISTS.stream()
            .map(list ->
                new DeskPage.Link(
                    t.get("figures.list." + list),
                    t.get("figures.list." + list + ".what"),
                    "/rad/statistika/" + list))
            .toList();
    var cuts =
        counted.frozen().stream()
            .map(one ->
                new DeskPage.Link(
                    t.day(one.day()),
                    t.get("figures.frozenAt", t.moment(one.at())),
                    StatisticsWriting.address(one.day())))
            .toList();
    return new ModelAndView(
        "training/figures/desk",
        Map.of("page", new DeskPage(open, freezing.mayFreeze(who), typed, cuts, errors)),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
