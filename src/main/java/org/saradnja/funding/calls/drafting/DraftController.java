package org.saradnja.funding.calls.drafting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.rules.Area;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.drafting.Call.Annulled;
import org.saradnja.funding.calls.drafting.Call.Draft;
import org.saradnja.funding.calls.drafting.Call.Published;
import org.saradnja.parties.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form of a draft: one page, saved at any completeness. */
@Controller
@RequestMapping("/rad/konkursi/{code:[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*}")
class DraftController {

  private static final String PATH = "redirect:/rad/konkursi/";
  private static final String PREVIEW = "preview";

  private final OfficersView view;
  private final PlanView plans;
  private final Drafting drafting;
  private final Linking linking;
  private final TextsOfRequest texts;

  DraftController(
      OfficersView view, PlanView plans, Drafting drafting, Linking linking, TextsOfRequest texts) {
    this.view = view;
    this.plans = plans;
    this.drafting = drafting;
    this.linking = linking;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView form(
      @PathVariable String code,
      @AuthenticationPrincipal SignedIn who,
      HttpServletRequest request) {
    var found = view.call(who, code);
    return switch (found.value()) {
      case Published _, Annulled _ -> new ModelAndView("redirect:/konkursi/" + code);
      case Draft draft -> page(words(draft, found.version(), request).saved(), HttpStatus.OK);
    };
  }

  @PostMapping
  ModelAndView save(
      @PathVariable String code,
      @AuthenticationPrincipal SignedIn who,
      @RequestParam("version") int version,
      @RequestParam(name = "do", defaultValue = "save") String pressed,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletRequest request) {
    var form = CallForm.of(sent);
    var rows = form.withRows(pressed);
    if (rows.isPresent()) {
      return unsaved(who, code, version, rows.get(), request);
    }
    var row = Optional.ofNullable(sent.getFirst(Field.PLAN));
    return switch (Typing.parse(form, view.areas().stream().map(Area::code).toList())) {
      case Parsed.Invalid(var faults) -> {
        var page = words(who, code, version, request).typed(form, faults);
        yield page(page, HttpStatus.UNPROCESSABLE_CONTENT);
      }
      case Parsed.Valid(var text) ->
          switch (drafting.save(who, new CallCode(code), version, text)) {
            case Saving.Kept _ -> {
              row.ifPresent(chosen -> linking.link(who, new CallCode(code), PlanView.row(chosen)));
              yield new ModelAndView(PATH + code + (pressed.equals(PREVIEW) ? "/objava" : ""));
            }
            case Saving.ChangedMeanwhile(var theirs, int current) ->
                page(words(theirs, current, request).changedMeanwhile(form), HttpStatus.CONFLICT);
          };
    };
  }

  /** Adding a row saves nothing; the page comes back with everything typed and the row. */
  private ModelAndView unsaved(
      SignedIn who, String code, int version, CallForm form, HttpServletRequest request) {
    var page = words(who, code, version, request).typed(form, new LinkedHashMap<>());
    return page(page, HttpStatus.OK);
  }

  private DraftWords words(SignedIn who, String code, int version, HttpServletRequest request) {
    return switch (view.call(who, code).value()) {
      case Published _, Annulled _ -> throw new ActRefused(CallRefusal.ALREADY_PUBLISHED, code);
      case Draft draft -> words(draft, version, request);
    };
  }

  private DraftWords words(Draft draft, int version, HttpServletRequest request) {
    var t = texts.of(request);
    var chosen = Optional.ofNullable(request.getParameter(Field.PLAN));
    return view.words(draft, version, plans.of(draft), plans.page(draft, chosen, t), t);
  }

  private static ModelAndView page(DraftPage page, HttpStatus status) {
    return new ModelAndView("calls/draft", Map.of("page", page), status);
  }
}
