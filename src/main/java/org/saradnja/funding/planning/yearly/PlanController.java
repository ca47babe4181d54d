package org.saradnja.funding.planning.yearly;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.planning.yearly.PlanShowing.Typed;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A plan: its rows, its publication, its amendment and its delivery. */
@Controller
@RequestMapping("/rad/plan/{unit:[a-z0-9-]+}/{year:[0-9]{4}}")
class PlanController {

  private static final int LONGEST_REASON = 2_000;

  private final OfficersPlans plans;
  private final Planning planning;
  private final PlanShowing showing;
  private final LegalTime time;
  private final TextsOfRequest texts;

  PlanController(
      OfficersPlans plans,
      Planning planning,
      PlanShowing showing,
      LegalTime time,
      TextsOfRequest texts) {
    this.plans = plans;
    this.planning = planning;
    this.showing = showing;
    this.time = time;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView plan(
      @PathVariable String unit,
      @PathVariable int year,
      @AuthenticationPrincipal SignedIn who,
      HttpServletRequest request) {
    return page(who, unit, year, Typed.NOTHING, texts.of(request));
  }

  @PostMapping("/objava")
  String publish(
      @PathVariable String unit,
      @PathVariable int year,
      @AuthenticationPrincipal SignedIn who,
      @RequestParam("version") int version) {
    planning.publish(who, new UnitId(unit), year, version);
    return to(unit, year);
  }

  @PostMapping("/izmena")
  ModelAndView amend(
      @PathVariable String unit,
      @PathVariable int year,
      @AuthenticationPrincipal SignedIn who,
      @RequestParam("version") int version,
      @RequestParam(name = "reason", defaultValue = "") String reason,
      HttpServletRequest request) {
    var t = texts.of(request);
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      var errors = Map.of("reason", t.get("planning.error.reason"));
      return page(who, unit, year, new Typed(reason, DeliveryForm.EMPTY, errors), t);
    }
    planning.amend(who, new UnitId(unit), year, version, reason.strip());
    return new ModelAndView(to(unit, year));
  }

  @PostMapping("/dostava")
  ModelAndView deliver(
      @PathVariable String unit,
      @PathVariable int year,
      @AuthenticationPrincipal SignedIn who,
      DeliveryForm form,
      HttpServletRequest request) {
    var t = texts.of(request);
    var errors = form.errors(time.today(), t);
    if (!errors.isEmpty()) {
      return page(who, unit, year, new Typed("", form, errors), t);
    }
    planning.deliver(who, new UnitId(unit), year, form.deliveredOn(), form.way(), form.reference());
    return new ModelAndView(to(unit, year));
  }

  private ModelAndView page(SignedIn who, String unit, int year, Typed typed, Texts t) {
    var found = plans.get(who, new UnitId(unit), year);
    var page = showing.page(found, plans.history(found.value()), typed, t);
    var status = typed.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("funding/planning/yearly/plan", Map.of("page", page), status);
  }

  private static String to(String unit, int year) {
    return "redirect:/rad/plan/" + unit + "/" + year;
  }
}
