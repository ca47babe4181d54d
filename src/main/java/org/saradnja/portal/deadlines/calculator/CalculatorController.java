package org.saradnja.portal.deadlines.calculator;

import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.rules.Deadline;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.web.TextsOfRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The calculator of deadlines: a question in the address, so that an answer can be passed on. */
@Controller
class CalculatorController {

  private final RuleBook rules;
  private final LegalTime time;
  private final TextsOfRequest texts;

  CalculatorController(RuleBook rules, LegalTime time, TextsOfRequest texts) {
    this.rules = rules;
    this.time = time;
    this.texts = texts;
  }

  @GetMapping("/rokovi")
  ModelAndView calculator(
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String length,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String godina,
      HttpServletRequest request) {
    var form = new CalculatorForm(from, length, unit);
    var showing = new Showing(texts.of(request));
    if (form.isEmpty()) {
      return page(form, godina, showing, new LinkedHashMap<>(), null);
    }
    return switch (form.answer(rules.calendar())) {
      case CalculatorForm.Answer.Counted(var deadline) ->
          page(form, godina, showing, new LinkedHashMap<>(), deadline);
      case CalculatorForm.Answer.Invalid(var errors) -> page(form, godina, showing, errors, null);
    };
  }

  private ModelAndView page(
      CalculatorForm form,
      String godina,
      Showing showing,
      SequencedMap<String, String> errors,
      @Nullable Deadline deadline) {
    var today = time.today();
    var asked = deadline == null ? today : deadline.steps().getFirst().day();
    int year = Days.year(godina).orElse(asked.getYear());
    var days = new Days(showing, rules.calendar());
    var page =
        new CalculatorPage(
            form,
            showing.units(),
            showing.errors(errors),
            deadline == null ? null : showing.answer(deadline, form),
            showing.terms(rules.all(RuleBook.NO_UNIT, today), asked),
            days.around(year),
            days.off(year),
            days.suspensions());
    return new ModelAndView(
        "deadlines/calculator",
        Map.of("page", page),
        errors.isEmpty() ? OK : UNPROCESSABLE_CONTENT);
  }
}
