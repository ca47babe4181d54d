package org.saradnja.funding.assessment.scoring;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.assessment.Sittings;
import org.saradnja.funding.assessment.Sittings.Reading;
import org.saradnja.parties.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The sheet: saved while it is written, given by one button, changed by the same one. */
@Controller
@RequestMapping("/rad/ocene/{id}")
class SheetController {

  private static final String GIVE = "give";
  private static final String LATER = "later";

  private final Scoring scoring;
  private final SheetShowing showing;
  private final Sittings sittings;
  private final TextsOfRequest texts;

  SheetController(Scoring scoring, SheetShowing showing, Sittings sittings, TextsOfRequest texts) {
    this.scoring = scoring;
    this.showing = showing;
    this.sittings = sittings;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
    return page(who, id, texts.of(request));
  }

  @PostMapping
  ModelAndView send(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestParam Map<String, String> sent,
      @RequestParam(defaultValue = "") String act,
      HttpServletRequest request) {
    var t = texts.of(request);
    var reading = sittings.reading(who, new ApplicationId(id));
    var form = ScoreForm.sent(sent, reading.sitting().call().criteria());
    if (act.equals(GIVE)) {
      return give(who, reading, form, t);
    }
    scoring.save(who, reading.application().id(), form.entries(), form.version());
    return act.equals(LATER) ? toList(reading) : page(who, id, t);
  }

  private ModelAndView give(SignedIn who, Reading reading, ScoreForm form, Texts t) {
    var criteria = reading.sitting().call().criteria();
    return switch (form.parse(criteria, showing.isGiven(who, reading), t)) {
      case ScoreForm.Parsed.Valid(var points) -> {
        scoring.give(who, reading.application().id(), points, form.change(), form.version());
        yield toList(reading);
      }
      case ScoreForm.Parsed.Invalid(var errors) ->
          view(who, reading, form, errors, HttpStatus.UNPROCESSABLE_CONTENT, t);
    };
  }

  private static ModelAndView toList(Reading reading) {
    var code = reading.sitting().call().code().value();
    return new ModelAndView("redirect:/rad/konkursi/" + code + "/ocene");
  }

  private ModelAndView page(SignedIn who, UUID id, Texts t) {
    var reading = sittings.reading(who, new ApplicationId(id));
    return view(who, reading, showing.stored(who, reading), Map.of(), HttpStatus.OK, t);
  }

  private ModelAndView view(
      SignedIn who,
      Reading reading,
      ScoreForm form,
      Map<String, String> errors,
      HttpStatus status,
      Texts t) {
    var page = showing.page(who, reading, form, errors, t);
    return new ModelAndView("funding/assessment/scoring/sheet", Map.of("page", page), status);
  }
}
