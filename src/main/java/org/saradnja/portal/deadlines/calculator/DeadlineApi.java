package org.saradnja.portal.deadlines.calculator;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.saradnja.base.kernel.Script;
import org.saradnja.base.rules.Deadline;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.StepTexts;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.base.web.WrongParameter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The calculator for programs. The words are in the face of the address, as on the pages. */
@RestController
class DeadlineApi {

  private final RuleBook rules;
  private final TextsOfRequest texts;

  DeadlineApi(RuleBook rules, TextsOfRequest texts) {
    this.rules = rules;
    this.texts = texts;
  }

  @GetMapping("/api/v1/deadlines")
  Explained deadline(
      @RequestParam String from,
      @RequestParam String length,
      @RequestParam String unit,
      HttpServletRequest request) {
    var form = new CalculatorForm(from, length, unit);
    if (!form.hasIsoDay()) {
      throw new WrongParameter(CalculatorForm.FROM, "A day as YYYY-MM-DD.");
    }
    return switch (form.answer(rules.calendar())) {
      case CalculatorForm.Answer.Counted(var deadline) ->
          Explained.of(deadline, texts.of(request).face());
      case CalculatorForm.Answer.Invalid(var errors) -> {
        var first = errors.firstEntry();
        throw new WrongParameter(first.getKey(), texts.of(Face.ENGLISH).get(first.getValue()));
      }
    };
  }

  record Explained(LocalDate lastDay, List<Counted> steps) {

    static Explained of(Deadline deadline, Face face) {
      var words = face.isEnglish() ? StepTexts.english() : StepTexts.serbian();
      return new Explained(
          deadline.lastDay(),
          deadline.steps().stream()
              .map(step ->
                  new Counted(
                      step.day(),
                      inScript(face, words.why(step)),
                      inScript(face, words.provision(step.provision()))))
              .toList());
    }

    private static String inScript(Face face, String text) {
      return face == Face.LATIN ? Script.toLatin(text) : text;
    }
  }

  record Counted(LocalDate day, String why, String provision) {}
}
