package org.saradnja.funding.planning.yearly;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Download;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.planning.PlannedCall;
import org.saradnja.funding.planning.yearly.Plan.InForce;
import org.saradnja.parties.registry.UnitId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The plan of a unit for a year, with every edition; a draft is nobody's to read. */
@Controller
@RequestMapping("/kalendar/{unit:[a-z0-9-]+}/{year:[0-9]{4}}")
class PublicPlanController {

  /** What the calendar of the ministry asks for, and what good plans add. */
  private static final List<String> COLUMNS =
      List.of(
          "grantor",
          "areas",
          "name",
          "planned_from",
          "planned_to",
          "amount_rsd",
          "budget_line",
          "contact",
          "row");

  private final PlanTable plans;
  private final EditionTable editions;
  private final PublicPlanShowing showing;
  private final TextsOfRequest texts;

  PublicPlanController(
      PlanTable plans, EditionTable editions, PublicPlanShowing showing, TextsOfRequest texts) {
    this.plans = plans;
    this.editions = editions;
    this.showing = showing;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView plan(@PathVariable String unit, @PathVariable int year, HttpServletRequest request) {
    var plan = inForce(unit, year);
    var page = showing.page(plan, editions.history(plan.id()), texts.of(request));
    return new ModelAndView("funding/planning/yearly/public", Map.of("page", page));
  }

  @GetMapping("/plan.csv")
  ResponseEntity<byte[]> csv(@PathVariable String unit, @PathVariable int year) {
    return download(unit, year).csv();
  }

  @GetMapping("/plan.xlsx")
  ResponseEntity<byte[]> xlsx(@PathVariable String unit, @PathVariable int year) {
    return download(unit, year).xlsx();
  }

  @GetMapping("/plan.json")
  ResponseEntity<byte[]> json(@PathVariable String unit, @PathVariable int year) {
    return download(unit, year).json();
  }

  /** The exact bytes that the digest of the edition covers. */
  @GetMapping("/izdanje-{number:[1-9][0-9]{0,3}}.json")
  ResponseEntity<byte[]> edition(
      @PathVariable String unit, @PathVariable int year, @PathVariable int number) {
    var text =
        editions
            .text(new UnitId(unit), year, number)
            .orElseThrow(() -> new NoSuchThing("edition " + number + " of " + unit + year));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  private Download download(String unit, int year) {
    var rows = inForce(unit, year).edition().text().rows();
    return new Download(
        "plan-" + unit + "-" + year,
        COLUMNS,
        rows.stream().map(PublicPlanController::line).toList());
  }

  private static List<String> line(PlannedCall row) {
    return List.of(
        row.grantor(),
        String.join(" ", row.areas()),
        row.name(),
        row.period().firstDay().toString(),
        row.period().lastDay().toString(),
        row.amount().map(Dinars::plain).orElse(""),
        row.budgetLine(),
        row.contact(),
        row.id().value().toString());
  }

  private InForce inForce(String unit, int year) {
    return plans
        .find(new UnitId(unit), year)
        .flatMap(plan ->
            plan.value() instanceof InForce inForce
                ? Optional.of(inForce)
                : Optional.<InForce>empty())
        .orElseThrow(() -> new NoSuchThing("plan of " + unit + " for " + year));
  }
}
