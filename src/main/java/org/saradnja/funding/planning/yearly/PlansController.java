package org.saradnja.funding.planning.yearly;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An officer's list of plans, and the beginning of one. */
@Controller
@RequestMapping("/rad/plan")
class PlansController {

  private final OfficersPlans plans;
  private final WorkingPaper paper;
  private final PlanWords words;
  private final PlanShowing showing;
  private final LegalTime time;
  private final TextsOfRequest texts;

  PlansController(
      OfficersPlans plans,
      WorkingPaper paper,
      PlanWords words,
      PlanShowing showing,
      LegalTime time,
      TextsOfRequest texts) {
    this.plans = plans;
    this.paper = paper;
    this.words = words;
    this.showing = showing;
    this.time = time;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView list(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    var t = texts.of(request);
    var page = new PlansPage(plans.units(who).stream().map(unit -> of(unit, t)).toList());
    return new ModelAndView("funding/planning/yearly/plans", Map.of("page", page));
  }

  @PostMapping
  String begin(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam("unit") String unit,
      @RequestParam("year") int year) {
    paper.begin(who, new UnitId(unit), year);
    return "redirect:/rad/plan/" + unit + "/" + year;
  }

  private PlansPage.OfUnit of(UnitId unit, Texts t) {
    var kept = plans.of(unit);
    int thisYear = time.today().getYear();
    var begin =
        IntStream.of(thisYear, thisYear + 1)
            .filter(year -> kept.stream().noneMatch(plan -> plan.year() == year))
            .mapToObj(Integer::toString)
            .toList();
    return new PlansPage.OfUnit(unit.slug(), words.name(unit, t), lines(kept, t), begin);
  }

  private List<PlansPage.Line> lines(List<Plan> kept, Texts t) {
    return kept.stream()
        .map(plan ->
            new PlansPage.Line(
                "/rad/plan/" + plan.unit().slug() + "/" + plan.year(),
                Integer.toString(plan.year()),
                showing.state(plan, t),
                PlanShowing.mark(plan),
                t.count("planning.rows", plan.working().rows().size())))
        .toList();
  }
}
