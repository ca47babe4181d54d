package org.saradnja.funding.applications.checking;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.parties.people.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/rad/prijave/{id}/provera")
class CheckController {

  private final CheckPages pages;
  private final Cases cases;
  private final Answering answering;
  private final Asking asking;
  private final Deciding deciding;
  private final TextsOfRequest texts;

  CheckController(
      CheckPages pages,
      Cases cases,
      Answering answering,
      Asking asking,
      Deciding deciding,
      TextsOfRequest texts) {
    this.pages = pages;
    this.cases = cases;
    this.answering = answering;
    this.asking = asking;
    this.deciding = deciding;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
    return pages.show(who, new ApplicationId(id), texts.of(request));
  }

  @PostMapping
  ModelAndView answer(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam Map<String, String> sent,
      HttpServletRequest request) {
    return answered(who, id, Optional.of(version), sent, request, () -> {});
  }

  @PostMapping("/uredna")
  ModelAndView findInOrder(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestParam Optional<Integer> version,
      @RequestParam Map<String, String> sent,
      HttpServletRequest request) {
    return answered(
        who, id, version, sent, request, () -> deciding.findInOrder(who, new ApplicationId(id)));
  }

  @PostMapping("/dopuna")
  ModelAndView ask(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestParam Optional<Integer> version,
      @RequestParam Map<String, String> sent,
      @RequestParam(name = "trazi", defaultValue = "") List<String> targets,
      HttpServletRequest request) {
    var application = new ApplicationId(id);
    var typed = Typed.of(sent, targets);
    var form = typed.notice().orElseThrow();
    var asked = form.asked(cases.open(who, application).call());
    var errors = new LinkedHashMap<String, String>();
    if (asked.isEmpty()) {
      errors.put("trazi", "applications.check.nothingAsked");
    }
    if (form.isTooLong()) {
      errors.put("napomena", "applications.check.noteTooLong");
    }
    if (!errors.isEmpty()) {
      return pages.corrected(who, application, typed, errors, texts.of(request));
    }
    return answered(
        who, id, version, sent, request, () -> asking.ask(who, application, asked, form.note()));
  }

  @PostMapping("/odbijanje")
  ModelAndView reject(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestParam Optional<Integer> version,
      @RequestParam Map<String, String> sent,
      HttpServletRequest request) {
    var application = new ApplicationId(id);
    var form = new RejectionForm(sent);
    return switch (form.parse(pages.reasons())) {
      case RejectionForm.Parsed.Valid(var grounds) ->
          answered(
              who, id, version, sent, request, () -> deciding.reject(who, application, grounds));
      case RejectionForm.Parsed.Invalid(var errors) ->
          pages.corrected(who, application, typed(sent, request), errors, texts.of(request));
    };
  }

  /** All acts stand in one form with the answers, so none of them may lose what was answered. */
  private ModelAndView answered(
      SignedIn who,
      UUID id,
      Optional<Integer> version,
      Map<String, String> sent,
      HttpServletRequest request,
      Runnable act) {
    if (version.isEmpty()) {
      act.run();
      return back(id);
    }
    var application = new ApplicationId(id);
    var form = new AnswersForm(sent);
    return switch (form.parse()) {
      case AnswersForm.Parsed.Valid(var answers) -> {
        answering.answer(who, application, version.get(), answers, act);
        yield back(id);
      }
      case AnswersForm.Parsed.Invalid(var errors) ->
          pages.corrected(who, application, typed(sent, request), errors, texts.of(request));
    };
  }

  private static Typed typed(Map<String, String> sent, HttpServletRequest request) {
    var targets = request.getParameterValues("trazi");
    return Typed.of(sent, targets == null ? List.of() : List.of(targets));
  }

  private static ModelAndView back(UUID id) {
    return new ModelAndView("redirect:/rad/prijave/" + id + "/provera");
  }
}
