package org.saradnja.training.evaluation.giving;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.evaluation.AnswersForm;
import org.saradnja.training.evaluation.EvaluatedTrainings;
import org.saradnja.training.sessions.SessionCode;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A participant answers: a self-assessment at the entry, a questionnaire after the training. */
@Controller
@RequestMapping("/rad/moje-obuke/{occasion:samoprocena|upitnik}/{code:[a-z0-9]+(?:-[a-z0-9]+)*}")
class QuestionnaireController {

  private final EvaluatedTrainings trainings;
  private final Giving giving;
  private final QuestionnaireWriting writing;
  private final TextsOfRequest texts;

  QuestionnaireController(
      EvaluatedTrainings trainings,
      Giving giving,
      QuestionnaireWriting writing,
      TextsOfRequest texts) {
    this.trainings = trainings;
    this.giving = giving;
    this.writing = writing;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String occasion,
      @PathVariable String code,
      HttpServletRequest request) {
    var training = trainings.get(new SessionCode(code));
    var when = QuestionnaireWriting.occasion(occasion);
    return page(writing.page(who, training, when, AnswersForm.EMPTY, Map.of(), texts.of(request)));
  }

  @PostMapping
  ModelAndView give(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String occasion,
      @PathVariable String code,
      @RequestParam Map<String, String> sent,
      HttpServletRequest request) {
    var training = trainings.get(new SessionCode(code));
    var when = QuestionnaireWriting.occasion(occasion);
    var form = new AnswersForm(sent);
    var t = texts.of(request);
    if (!form.value("form").equals(training.form().id().value().toString())) {
      var changed = Map.of("pitanja", t.get("evaluation.error.changed"));
      return page(writing.page(who, training, when, form, changed, t));
    }
    return switch (form.parse(training.asked(when), training.form().scale(), t)) {
      case AnswersForm.Parsed.Invalid(var errors) ->
          page(writing.page(who, training, when, form, errors, t));
      case AnswersForm.Parsed.Valid(var sheet) -> {
        giving.give(who, training.session().code(), when, sheet);
        yield new ModelAndView("redirect:" + QuestionnaireWriting.path(training, when));
      }
    };
  }

  private static ModelAndView page(QuestionnairePage page) {
    return new ModelAndView(
        "training/evaluation/questionnaire",
        Map.of("page", page),
        page.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
