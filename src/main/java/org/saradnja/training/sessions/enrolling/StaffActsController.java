package org.saradnja.training.sessions.enrolling;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.TableFile;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionPlan;
import org.saradnja.training.sessions.SessionPlans;
import org.saradnja.training.sessions.enrolling.Applicant.Consent;
import org.saradnja.training.sessions.enrolling.StaffWriting.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a unit does with the applications of its staff: takes one back, sends another instead. */
@Controller
@RequestMapping(StaffWriting.DESK + "/prijava/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}")
class StaffActsController {

  private static final int LONGEST_REASON = 1000;

  private final Leaving leaving;
  private final EnrolmentTable enrolments;
  private final SessionPlans plans;
  private final StaffWriting staff;
  private final LegalTime time;
  private final TextsOfRequest texts;

  StaffActsController(
      Leaving leaving,
      EnrolmentTable enrolments,
      SessionPlans plans,
      StaffWriting staff,
      LegalTime time,
      TextsOfRequest texts) {
    this.leaving = leaving;
    this.enrolments = enrolments;
    this.plans = plans;
    this.staff = staff;
    this.time = time;
    this.texts = texts;
  }

  /** For a colleague who was called from the waiting list and has no account to do it with. */
  @PostMapping("/potvrda")
  ModelAndView confirm(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
    leaving.confirm(who, new EnrolmentId(id));
    return to(plan(id));
  }

  @PostMapping("/odustajanje")
  ModelAndView withdraw(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason) {
    var kept = reason.strip();
    leaving.withdraw(
        who, new EnrolmentId(id), kept.substring(0, Math.min(kept.length(), LONGEST_REASON)));
    return to(plan(id));
  }

  @PostMapping("/zamena")
  ModelAndView swap(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String colleague,
      HttpServletRequest request) {
    var t = texts.of(request);
    var read = ColleagueRows.read(TableFile.csv(colleague));
    if (read.colleagues().size() != 1) {
      var plan = plan(id);
      var units = staff.unitsOf(who);
      var form = StaffForm.of(units.isEmpty() ? "" : units.getFirst().slug());
      var field = "zamena-" + id;
      var errors = Map.of(field, t.get("enrolments.error.swap"));
      var told = StaffWriting.told(read.problems().stream(), t);
      var problems = new Problems(told, errors, Map.of(field, colleague));
      return new ModelAndView(
          "training/sessions/staff-session",
          Map.of("page", staff.session(who, plan, form, StaffWriting.Outcome.NONE, problems, t)),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var consent = new Consent(t.get("enrolments.consent.unit"), time.today());
    leaving.swap(who, new EnrolmentId(id), read.colleagues().getFirst(), consent);
    return to(plan(id));
  }

  private SessionPlan plan(UUID id) {
    return plans.get(enrolments.get(new EnrolmentId(id)).value().base().session());
  }

  private static ModelAndView to(SessionPlan plan) {
    return new ModelAndView("redirect:" + StaffWriting.DESK + "/" + plan.session().code());
  }
}
