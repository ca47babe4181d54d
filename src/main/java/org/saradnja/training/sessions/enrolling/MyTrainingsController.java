package org.saradnja.training.sessions.enrolling;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.TrainingWork;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a person applied for, and what can be applied for. */
@Controller
@RequestMapping(EnrolWriting.MINE)
class MyTrainingsController {

  private static final String ONE = "/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";
  private static final String APPLY = "/prijava/{code:[a-z0-9]+(?:-[a-z0-9]+)*}";
  private static final int LONGEST_REASON = 1000;

  private final Enrolling enrolling;
  private final Leaving leaving;
  private final EnrolWriting writing;
  private final ObjectProvider<TrainingWork> work;
  private final TextsOfRequest texts;

  MyTrainingsController(
      Enrolling enrolling,
      Leaving leaving,
      EnrolWriting writing,
      ObjectProvider<TrainingWork> work,
      TextsOfRequest texts) {
    this.enrolling = enrolling;
    this.leaving = leaving;
    this.writing = writing;
    this.work = work;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView mine(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    var t = texts.of(request);
    var found = work.stream().flatMap(one -> one.of(who.person(), t).stream()).toList();
    var page = writing.mine(who, found, t);
    return new ModelAndView("training/sessions/my-trainings", "page", page);
  }

  @GetMapping(APPLY)
  ModelAndView empty(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      HttpServletRequest request) {
    var form = ApplyForm.of(enrolling.unitsOf(who));
    return form(who, code, form, Map.of(), request);
  }

  @PostMapping(APPLY)
  ModelAndView apply(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      ApplyForm form,
      HttpServletRequest request) {
    var errors = form.errors(writing.offeredTo(enrolling.unitsOf(who)), texts.of(request));
    if (!errors.isEmpty()) {
      return form(who, code, form, errors, request);
    }
    enrolling.apply(who, writing.plan(code).session().id(), form.own());
    return mine();
  }

  @PostMapping(ONE + "/potvrda")
  ModelAndView confirm(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
    leaving.confirm(who, new EnrolmentId(id));
    return mine();
  }

  @PostMapping(ONE + "/odustajanje")
  ModelAndView withdraw(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason) {
    var kept = reason.strip();
    var shortened = kept.substring(0, Math.min(kept.length(), LONGEST_REASON));
    leaving.withdraw(who, new EnrolmentId(id), shortened);
    return mine();
  }

  private static ModelAndView mine() {
    return new ModelAndView("redirect:" + EnrolWriting.MINE);
  }

  private ModelAndView form(
      SignedIn who,
      String code,
      ApplyForm form,
      Map<String, String> errors,
      HttpServletRequest request) {
    var page =
        writing.apply(writing.plan(code), enrolling.unitsOf(who), form, errors, texts.of(request));
    var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("training/sessions/apply", Map.of("page", page), status);
  }
}
