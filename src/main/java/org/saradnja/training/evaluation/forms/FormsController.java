package org.saradnja.training.evaluation.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.evaluation.FormScope;
import org.saradnja.training.evaluation.Question;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Organisers and the Academy write what participants are asked. */
@Controller
@RequestMapping("/rad/vrednovanje/obrasci")
class FormsController {

  private static final String ONE = "/{kind:serija|program|sve}/{code:[a-z0-9]+(?:-[a-z0-9]+)*}";

  private final Adopting adopting;
  private final Writers writers;
  private final FormWriting writing;
  private final TextsOfRequest texts;

  FormsController(Adopting adopting, Writers writers, FormWriting writing, TextsOfRequest texts) {
    this.adopting = adopting;
    this.writers = writers;
    this.writing = writing;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView list(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    var page = writing.list(who, texts.of(request));
    return new ModelAndView("training/evaluation/forms", Map.of("page", page));
  }

  @GetMapping(ONE)
  ModelAndView show(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String kind,
      @PathVariable String code,
      HttpServletRequest request) {
    var scope = FormWriting.scope(kind, code);
    writers.require(who, scope);
    var questions = writing.inForce(scope).questions();
    return page(scope, QuestionsForm.of(questions), questions, Map.of(), texts.of(request));
  }

  @PostMapping(ONE)
  ModelAndView write(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String kind,
      @PathVariable String code,
      @RequestParam Map<String, String> sent,
      HttpServletRequest request) {
    var scope = FormWriting.scope(kind, code);
    writers.require(who, scope);
    var form = new QuestionsForm(sent);
    var t = texts.of(request);
    if ("more".equals(sent.get("do"))) {
      return page(scope, form.withFreeRows(), List.of(), Map.of(), t);
    }
    return switch (form.parse(t)) {
      case QuestionsForm.Parsed.Invalid(var errors) -> page(scope, form, List.of(), errors, t);
      case QuestionsForm.Parsed.Valid(var questions) -> {
        if ("preview".equals(sent.get("do"))) {
          yield page(scope, form, questions, Map.of(), t);
        }
        adopting.adopt(who, scope, questions);
        yield new ModelAndView("redirect:" + FormWriting.path(scope));
      }
    };
  }

  private ModelAndView page(
      FormScope scope,
      QuestionsForm form,
      List<Question> previewed,
      Map<String, String> errors,
      Texts t) {
    return new ModelAndView(
        "training/evaluation/questions",
        Map.of("page", writing.page(scope, form, previewed, errors, t)),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
