package org.saradnja.parties.rulebook.rules;

import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.base.rules.Direction;
import org.saradnja.base.rules.Rule;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A unit's own rules, for those who record them: seen, adopted after a look at what it means. */
@Controller
@RequestMapping("/rad/pravila")
class OwnRulesController {

  private static final String UNIT = "/{slug:[a-z0-9]+(?:-[a-z0-9]+)*}";
  private static final String RULE = UNIT + "/{rule:[a-z]+(?:-[a-z]+)*}";

  private final Book book;
  private final Recording recording;
  private final Units units;
  private final TextsOfRequest texts;

  OwnRulesController(Book book, Recording recording, Units units, TextsOfRequest texts) {
    this.book = book;
    this.recording = recording;
    this.units = units;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView units(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    var t = texts.of(request);
    var mine = recording.units(who);
    if (mine.size() == 1) {
      return new ModelAndView("redirect:/rad/pravila/" + mine.getFirst());
    }
    var choices =
        mine.stream()
            .map(id -> new UnitRulesPage.Choice(id.slug(), t.name(units.get(id).name())))
            .toList();
    return new ModelAndView("rulebook/units", "choices", choices);
  }

  @GetMapping(UNIT)
  ModelAndView rules(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String uvedeno,
      HttpServletRequest request) {
    recording.mustBeAllowed(who, slug);
    var unit = units.get(new UnitId(slug));
    var page = book.today().page(unit, true, uvedeno, texts.of(request));
    return new ModelAndView("rulebook/unit", "page", page);
  }

  @GetMapping(RULE)
  ModelAndView form(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String slug,
      @PathVariable String rule,
      HttpServletRequest request) {
    recording.mustBeAllowed(who, slug);
    var found = book.rule(slug, rule);
    if (found.national().direction() == Direction.NONE) {
      throw new NoSuchThing("form of rule " + rule);
    }
    return form(showing(slug, found, request), AdoptionForm.of(found), Map.of());
  }

  @PostMapping(RULE)
  ModelAndView adopt(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String slug,
      @PathVariable String rule,
      AdoptionForm form,
      HttpServletRequest request) {
    recording.mustBeAllowed(who, slug);
    var found = book.rule(slug, rule);
    var showing = showing(slug, found, request);
    if (form.korak().equals(AdoptionForm.CHANGE)) {
      return form(showing, form, Map.of());
    }
    return switch (form.parse(found.national(), slug, book.day())) {
      case AdoptionForm.Parsed.Invalid(var errors) -> form(showing, form, errors);
      case AdoptionForm.Parsed.Valid(var adoption) -> {
        if (!form.korak().equals(AdoptionForm.ADOPT)) {
          found.national().adopted(adoption);
          yield new ModelAndView("rulebook/preview", "page", showing.preview(form, adoption));
        }
        recording.adopt(who, adoption);
        yield new ModelAndView("redirect:/rad/pravila/" + slug + "?uvedeno=" + rule);
      }
    };
  }

  private AdoptionShowing showing(String slug, Rule rule, HttpServletRequest request) {
    return new AdoptionShowing(units.get(new UnitId(slug)), rule, texts.of(request));
  }

  private static ModelAndView form(
      AdoptionShowing showing, AdoptionForm form, Map<String, Sentence> errors) {
    return new ModelAndView(
        "rulebook/form",
        Map.of("page", showing.form(form, errors)),
        errors.isEmpty() ? OK : UNPROCESSABLE_CONTENT);
  }
}
