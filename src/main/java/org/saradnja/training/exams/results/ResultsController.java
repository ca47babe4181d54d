package org.saradnja.training.exams.results;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.Exam;
import org.saradnja.training.exams.ExamId;
import org.saradnja.training.exams.Question;
import org.saradnja.training.exams.QuestionId;
import org.saradnja.training.exams.QuestionVersion;
import org.saradnja.training.exams.Task;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who passed, how the questions did, and what becomes of one that was faulty. */
@Controller
@RequestMapping("/rad/test/sto/{exam}/rezultati")
class ResultsController {

  private static final String ONE = "/{question}/{version:[0-9]{1,6}}";

  private final ResultsReading reading;
  private final Regrading regrading;
  private final Readers readers;
  private final TextsOfRequest texts;

  ResultsController(
      ResultsReading reading, Regrading regrading, Readers readers, TextsOfRequest texts) {
    this.reading = reading;
    this.regrading = regrading;
    this.readers = readers;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID exam, HttpServletRequest request) {
    var found = reading.exam(new ExamId(exam));
    readers.require(who, found);
    var page = reading.page(found, readers.isOrganiser(who, found), texts.of(request));
    return new ModelAndView("exams/results/results", Map.of("page", page));
  }

  @GetMapping(ONE)
  ModelAndView question(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID exam,
      @PathVariable UUID question,
      @PathVariable int version,
      HttpServletRequest request) {
    var found = reading.exam(new ExamId(exam));
    readers.organiser(who, found);
    var one = reading.question(new QuestionVersion(new QuestionId(question), version));
    return page(found, one, RulingForm.EMPTY, Map.of(), texts.of(request));
  }

  @PostMapping(ONE)
  ModelAndView rule(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID exam,
      @PathVariable UUID question,
      @PathVariable int version,
      RulingForm form,
      HttpServletRequest request) {
    var found = reading.exam(new ExamId(exam));
    readers.organiser(who, found);
    var one = reading.question(new QuestionVersion(new QuestionId(question), version));
    var t = texts.of(request);
    return switch (form.parse(one.task(), t)) {
      case RulingForm.Parsed.Invalid(var errors) -> page(found, one, form, errors, t);
      case RulingForm.Parsed.Valid(var ruling, var reason) -> {
        regrading.rule(who, found, one.version(), ruling, reason);
        yield new ModelAndView("redirect:" + path(found));
      }
    };
  }

  private static String path(Exam exam) {
    return "/rad/test/sto/" + exam.id().value() + "/rezultati";
  }

  private ModelAndView page(
      Exam exam, Question question, RulingForm form, Map<String, String> errors, Texts t) {
    var task = question.task();
    boolean typed = task instanceof Task.Numeric || task instanceof Task.ShortText;
    var rulings = new LinkedHashMap<String, String>();
    rulings.put("", t.get("exams.item.choose"));
    for (var ruling : List.of("ACCEPTED", "DROPPED", "OTHER_KEY")) {
      if (!ruling.equals("OTHER_KEY") || !(task instanceof Task.Matching)) {
        rulings.put(ruling, t.get("exams.ruling." + ruling));
      }
    }
    var keys = new LinkedHashMap<String, String>();
    if (!RulingForm.keys(task, t).isEmpty()) {
      keys.put("", t.get("exams.item.choose"));
      RulingForm.keys(task, t).forEach((key, answer) -> keys.put(key, t.within(answer)));
    }
    var page =
        new RulingPage(
            path(exam)
                + "/"
                + question.version().question().value()
                + "/"
                + question.version().number(),
            path(exam),
            reading.about(exam, t),
            t.within(question.code()),
            task.stem(),
            rulings,
            keys,
            typed,
            form,
            errors);
    return new ModelAndView(
        "exams/results/ruling",
        Map.of("page", page),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
