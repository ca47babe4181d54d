package org.saradnja.funding.calls.asking;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Questions and answers about a call, for everybody; a representative asks here. */
@Controller
class QuestionsController {

  static final int LONGEST = 2_000;
  private static final String CODE = "{code:[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*}";

  private final Calls calls;
  private final QuestionTable questions;
  private final Asking asking;
  private final QuestionReaders readers;
  private final LegalTime time;
  private final TextsOfRequest texts;

  QuestionsController(
      Calls calls,
      QuestionTable questions,
      Asking asking,
      QuestionReaders readers,
      LegalTime time,
      TextsOfRequest texts) {
    this.calls = calls;
    this.questions = questions;
    this.asking = asking;
    this.readers = readers;
    this.time = time;
    this.texts = texts;
  }

  @GetMapping("/konkursi/" + CODE + "/pitanja")
  ModelAndView page(
      @PathVariable String code,
      @AuthenticationPrincipal @Nullable SignedIn who,
      HttpServletRequest request) {
    return page(who, call(code), "", Map.of(), texts.of(request));
  }

  @PostMapping("/rad/konkursi/" + CODE + "/pitanje")
  ModelAndView ask(
      @PathVariable String code,
      @AuthenticationPrincipal SignedIn who,
      @RequestParam("id") UUID id,
      @RequestParam(name = "text", defaultValue = "") String text,
      HttpServletRequest request) {
    var t = texts.of(request);
    var typed = text.strip();
    if (typed.isEmpty() || typed.length() > LONGEST) {
      return page(who, call(code), typed, Map.of("text", t.get("questions.error.text")), t);
    }
    asking.ask(who, new CallCode(code), new QuestionId(id), typed);
    return new ModelAndView("redirect:/konkursi/" + code + "/pitanja#pitanja");
  }

  private ModelAndView page(
      @Nullable SignedIn who,
      PublishedCall call,
      String text,
      Map<String, String> errors,
      Texts t) {
    int waiting = questions.waiting(call.id()).size();
    boolean asks = who != null && asking.mayAsk(who) && call.accepts(time.now());
    var page =
        new QuestionsPage(
            call.code().value(),
            call.title(),
            lines(questions.answered(call.id()), t),
            waiting == 0 ? "" : t.count("questions.waiting", waiting),
            who != null && readers.answers(who, call),
            readers.isListed(call),
            asks ? UUID.randomUUID().toString() : "",
            text,
            errors);
    var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("calls/questions", Map.of("page", page), status);
  }

  static List<QuestionsPage.Line> lines(List<Question> answered, Texts t) {
    return answered.stream()
        .flatMap(question -> question.answer().stream())
        .map(answer ->
            new QuestionsPage.Line(answer.question(), answer.text(), t.moment(answer.at())))
        .toList();
  }

  private PublishedCall call(String code) {
    return calls.find(new CallCode(code)).orElseThrow(() -> new NoSuchThing("call " + code));
  }
}
