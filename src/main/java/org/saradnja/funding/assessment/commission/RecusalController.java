package org.saradnja.funding.assessment.commission;

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
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/rad/ocene/{id}/izuzece")
class RecusalController {

  private final Recusing recusing;
  private final Sittings sittings;
  private final TextsOfRequest texts;

  RecusalController(Recusing recusing, Sittings sittings, TextsOfRequest texts) {
    this.recusing = recusing;
    this.sittings = sittings;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
    var reading = sittings.reading(who, new ApplicationId(id));
    return page(reading, RecusalForm.EMPTY, Map.of(), HttpStatus.OK, texts.of(request));
  }

  @PostMapping
  ModelAndView withdraw(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      RecusalForm form,
      HttpServletRequest request) {
    var t = texts.of(request);
    var reading = sittings.reading(who, new ApplicationId(id));
    return switch (form.parse(t)) {
      case RecusalForm.Parsed.Valid(var declared) -> {
        recusing.withdraw(who, new ApplicationId(id), declared);
        yield new ModelAndView("redirect:/rad/konkursi/" + code(reading) + "/ocene");
      }
      case RecusalForm.Parsed.Invalid(var errors) ->
          page(reading, form, errors, HttpStatus.UNPROCESSABLE_CONTENT, t);
    };
  }

  private static String code(Reading reading) {
    return reading.sitting().call().code().value();
  }

  private static ModelAndView page(
      Reading reading, RecusalForm form, Map<String, String> errors, HttpStatus status, Texts t) {
    var page =
        new RecusalPage(
            reading.application().id().value().toString(),
            code(reading),
            reading.application().organisationName(),
            StatementShowing.choices(t),
            form,
            errors);
    return new ModelAndView("funding/assessment/commission/recusal", Map.of("page", page), status);
  }
}
