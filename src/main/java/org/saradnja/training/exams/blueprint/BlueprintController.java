package org.saradnja.training.exams.blueprint;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.blueprint.BlueprintForm.Parsed;
import org.saradnja.training.programmes.ProgrammeCode;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The Academy keeps the blueprint by which tests of each programme are made. */
@Controller
@RequestMapping(BlueprintController.PATH)
class BlueprintController {

  static final String PATH = "/rad/pitanja/sastav";
  private static final String ONE = "/{programme:[a-z0-9]+(?:-[a-z0-9]+)*}";

  private final BlueprintTable blueprints;
  private final Adopting adopting;
  private final Offer offer;
  private final Departures departures;
  private final LegalTime time;
  private final TextsOfRequest texts;

  BlueprintController(
      BlueprintTable blueprints,
      Adopting adopting,
      Offer offer,
      Departures departures,
      LegalTime time,
      TextsOfRequest texts) {
    this.blueprints = blueprints;
    this.adopting = adopting;
    this.offer = offer;
    this.departures = departures;
    this.time = time;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView all(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    adopting.require(who);
    var t = texts.of(request);
    var names = offer.names(t);
    var page =
        new BlueprintsPage(
            names.entrySet().stream()
                .map(one -> new BlueprintsPage.Choice(PATH + "/" + one.getKey(), one.getValue()))
                .toList(),
            blueprints.all().stream()
                .map(blueprint -> BlueprintPrinting.line(blueprint, names, t))
                .toList(),
            departures.all(t));
    return new ModelAndView("exams/blueprint/blueprints", "page", page);
  }

  @GetMapping(ONE)
  ModelAndView form(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String programme,
      HttpServletRequest request) {
    adopting.require(who);
    return page(programme, offer.of(programme, time.today()), Map.of(), texts.of(request));
  }

  @PostMapping(ONE)
  ModelAndView adopt(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String programme,
      @RequestParam Map<String, String> sent,
      HttpServletRequest request) {
    adopting.require(who);
    var t = texts.of(request);
    var form = new BlueprintForm(sent);
    return switch (form.parse(programme, offer.modules(programme), t)) {
      case Parsed.Invalid(var errors) -> page(programme, form, errors, t);
      case Parsed.Valid(var blueprint) -> {
        known(programme, offer.names(t));
        adopting.adopt(who, blueprint);
        yield new ModelAndView("redirect:" + PATH);
      }
    };
  }

  private ModelAndView page(
      String programme, BlueprintForm form, Map<String, String> errors, Texts t) {
    var page =
        new BlueprintPage(
            PATH + "/" + programme,
            known(programme, offer.names(t)),
            blueprints
                .on(new ProgrammeCode(programme), time.today())
                .map(one -> t.get("exams.blueprint.inForce", one.number(), t.day(one.validFrom())))
                .orElseGet(() -> t.get("exams.blueprint.none")),
            MeasurePage.of(offer.modules(programme), form.measure(), t),
            form,
            errors);
    return new ModelAndView(
        "exams/blueprint/blueprint",
        Map.of("page", page),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static String known(String programme, Map<String, String> names) {
    var name = names.get(programme);
    if (name == null) {
      throw new NoSuchThing("programme " + programme);
    }
    return name;
  }
}
