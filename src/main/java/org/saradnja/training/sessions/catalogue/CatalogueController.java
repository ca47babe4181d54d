package org.saradnja.training.sessions.catalogue;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.training.programmes.ProgrammeCode;
import org.saradnja.training.programmes.ProgrammeEntries;
import org.saradnja.training.programmes.ProgrammeEntry;
import org.saradnja.training.programmes.ProgrammeSheets;
import org.saradnja.training.sessions.catalogue.ProgrammePage.Year;
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

  private final ProgrammeEntries programmes;
  private final ProgrammeSheets sheets;
  private final TextsOfRequest texts;

  CatalogueController(ProgrammeEntries programmes, ProgrammeSheets sheets, TextsOfRequest texts) {
    this.programmes = programmes;
    this.sheets = sheets;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView catalogue(HttpServletRequest request) {
    var t = texts.of(request);
    var entries = programmes.all().stream().map(entry -> entry(entry, t)).toList();
    return new ModelAndView("training/sessions/catalogue", "page", new CataloguePage(entries));
  }

  @GetMapping("/{code:[a-z0-9]+(?:-[a-z0-9]+)*}")
  ModelAndView training(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String godina,
      HttpServletRequest request) {
    var versions = programmes.versions(new ProgrammeCode(code));
    var shown =
        versions.stream()
            .filter(entry -> godina.isEmpty() || godina.equals(year(entry)))
            .findFirst()
            .orElseThrow(() -> new NoSuchThing("training " + code));
    return new ModelAndView(
        "training/sessions/programme", "page", page(shown, versions, texts.of(request)));
  }

  private ProgrammePage page(ProgrammeEntry shown, List<ProgrammeEntry> versions, Texts t) {
    var years =
        versions.stream()
            .map(entry -> new Year(href(entry), year(entry), entry.equals(shown)))
            .toList();
    return new ProgrammePage(sheets.of(shown, t), shown.programme().invented(), years);
  }

  private CataloguePage.Entry entry(ProgrammeEntry entry, Texts t) {
    var sheet = sheets.of(entry, t);
    var delivery = entry.text().delivery();
    return new CataloguePage.Entry(
        href(entry),
        sheet.kicker(),
        sheet.title(),
        entry.text().aim(),
        t.count("programmes.days", delivery.days())
            + ", "
            + t.count("programmes.hours", delivery.hours()));
  }

  private static String href(ProgrammeEntry entry) {
    return "/obuke/" + entry.programme().code() + "?godina=" + year(entry);
  }

  private static String year(ProgrammeEntry entry) {
    return Integer.toString(entry.programme().year());
  }
}
