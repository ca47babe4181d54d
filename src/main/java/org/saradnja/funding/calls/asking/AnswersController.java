package org.saradnja.funding.calls.asking;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.calls.CallCode;
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

/** The officers of a call answer the questions about it. */
@Controller
@RequestMapping("/rad/konkursi/{code:[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*}/pitanja")
class AnswersController {

  private static final int LONGEST_ANSWER = 5_000;

  private final QuestionReaders readers;
  private final QuestionTable questions;
  private final Asking asking;
  private final TextsOfRequest texts;

  AnswersController(
      QuestionReaders readers, QuestionTable questions, Asking asking, TextsOfRequest texts) {
    this.readers = readers;
    this.questions = questions;
    this.asking = asking;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView page(
      @PathVariable String code,
      @AuthenticationPrincipal SignedIn who,
      HttpServletRequest request) {
    return page(who, code, List.of(), Map.of(), texts.of(request));
  }

  @PostMapping
  ModelAndView answer(
      @PathVariable String code,
      @AuthenticationPrincipal SignedIn who,
      @RequestParam("id") UUID id,
      @RequestParam(name = "question", defaultValue = "") String question,
      @RequestParam(name = "answer", defaultValue = "") String answer,
      HttpServletRequest request) {
    var t = texts.of(request);
    var errors = new LinkedHashMap<String, String>();
    if (question.isBlank() || question.length() > QuestionsController.LONGEST) {
      errors.put("question-" + id, t.get("questions.error.question"));
    }
    if (answer.isBlank() || answer.length() > LONGEST_ANSWER) {
      errors.put("answer-" + id, t.get("questions.error.answer"));
    }
    if (!errors.isEmpty()) {
      var typed = new AnswersPage.Waiting(id.toString(), "", question, answer);
      return page(who, code, List.of(typed), errors, t);
    }
    asking.answer(who, new CallCode(code), new QuestionId(id), question.strip(), answer.strip());
    return new ModelAndView("redirect:/rad/konkursi/" + code + "/pitanja");
  }

  private ModelAndView page(
      SignedIn who,
      String code,
      List<AnswersPage.Waiting> typed,
      Map<String, String> errors,
      Texts t) {
    var call = readers.call(who, code);
    var waiting =
        questions.waiting(call.id()).stream().map(question -> waiting(question, typed, t)).toList();
    var answered = QuestionsController.lines(questions.answered(call.id()), t);
    var page = new AnswersPage(code, call.title(), waiting, answered, errors);
    var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("calls/answers", Map.of("page", page), status);
  }

  private static AnswersPage.Waiting waiting(
      Question question, List<AnswersPage.Waiting> typed, Texts t) {
    var id = question.id().value().toString();
    var asked = t.get("questions.asked", t.moment(question.askedAt()));
    return typed.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(one -> new AnswersPage.Waiting(id, asked, one.question(), one.answer()))
        .orElseGet(() -> new AnswersPage.Waiting(id, asked, question.text(), ""));
  }
}
