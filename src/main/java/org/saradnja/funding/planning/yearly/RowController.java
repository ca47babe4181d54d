package org.saradnja.funding.planning.yearly;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.planning.PlanRowId;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One row of a plan's working paper. */
@Controller
@RequestMapping("/rad/plan/{unit:[a-z0-9-]+}/{year:[0-9]{4}}/red")
class RowController {

  private final OfficersPlans plans;
  private final WorkingPaper paper;
  private final PlanWords words;
  private final TextsOfRequest texts;

  RowController(OfficersPlans plans, WorkingPaper paper, PlanWords words, TextsOfRequest texts) {
    this.plans = plans;
    this.paper = paper;
    this.words = words;
    this.texts = texts;
  }

  /** A new row gets its id here, so that sent twice it is written once. */
  @GetMapping("/novi")
  ModelAndView begin(
      @PathVariable String unit,
      @PathVariable int year,
      @AuthenticationPrincipal SignedIn who,
      HttpServletRequest request) {
    var t = texts.of(request);
    var plan = plans.get(who, new UnitId(unit), year).value();
    var of = words.unit(plan.unit());
    var form =
        RowForm.begun(
            t.get("planning.unit." + of.kind(), of.name().cyrillic()),
            t.get("planning.budgetLine.usual"),
            words.contact(plan.unit()));
    return page(plan, new PlanRowId(UUID.randomUUID()), form, Map.of(), t);
  }

  @GetMapping("/{row}")
  ModelAndView row(
      @PathVariable String unit,
      @PathVariable int year,
      @PathVariable UUID row,
      @AuthenticationPrincipal SignedIn who,
      HttpServletRequest request) {
    var plan = plans.get(who, new UnitId(unit), year).value();
    var id = new PlanRowId(row);
    var found = plan.working().find(id).orElseThrow(() -> new NoSuchThing("row " + row));
    return page(plan, id, RowForm.of(found), Map.of(), texts.of(request));
  }

  @PostMapping("/{row}")
  ModelAndView write(
      @PathVariable String unit,
      @PathVariable int year,
      @PathVariable UUID row,
      @AuthenticationPrincipal SignedIn who,
      RowForm form,
      HttpServletRequest request) {
    var t = texts.of(request);
    var plan = plans.get(who, new UnitId(unit), year).value();
    var known = List.copyOf(words.areas(t).keySet());
    var id = new PlanRowId(row);
    var errors = form.errors(known, t);
    if (!errors.isEmpty()) {
      return page(plan, id, form, errors, t);
    }
    paper.write(who, plan.unit(), year, form.row(id, year, known));
    return new ModelAndView("redirect:" + path(plan));
  }

  @PostMapping("/{row}/brisanje")
  String remove(
      @PathVariable String unit,
      @PathVariable int year,
      @PathVariable UUID row,
      @AuthenticationPrincipal SignedIn who) {
    paper.remove(who, new UnitId(unit), year, new PlanRowId(row));
    return "redirect:/rad/plan/" + unit + "/" + year;
  }

  private ModelAndView page(
      Plan plan, PlanRowId id, RowForm form, Map<String, String> errors, Texts t) {
    var page =
        new RowPage(
            path(plan),
            path(plan) + "/red/" + id.value(),
            words.name(plan.unit(), t),
            Integer.toString(plan.year()),
            form,
            words.areas(t),
            words.months(t),
            plan.working().find(id).isPresent(),
            errors);
    var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("funding/planning/yearly/row", Map.of("page", page), status);
  }

  private static String path(Plan plan) {
    return "/rad/plan/" + plan.unit().slug() + "/" + plan.year();
  }
}
