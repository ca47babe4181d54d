package org.saradnja.training.exams.bank;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.Question;
import org.saradnja.training.exams.QuestionReader;
import org.saradnja.training.exams.QuestionWriter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Questions from other systems and for them: look at what a file will do, take it over. */
@Controller
@RequestMapping("/rad/pitanja")
class ExchangeController {

  private final Importing importing;
  private final QuestionTable questions;
  private final Authors authors;
  private final List<QuestionReader> readers;
  private final List<QuestionWriter> writers;
  private final TextsOfRequest texts;

  ExchangeController(
      Importing importing,
      QuestionTable questions,
      Authors authors,
      List<QuestionReader> readers,
      List<QuestionWriter> writers,
      TextsOfRequest texts) {
    this.importing = importing;
    this.questions = questions;
    this.authors = authors;
    this.readers = readers;
    this.writers = writers;
    this.texts = texts;
  }

  @GetMapping("/uvoz")
  ModelAndView form(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    authors.require(who);
    return page(ExchangePage.empty(TransferForm.EMPTY, formats(texts.of(request))), HttpStatus.OK);
  }

  @PostMapping("/uvoz")
  ModelAndView read(
      @AuthenticationPrincipal SignedIn who, TransferForm form, HttpServletRequest request)
      throws IOException {
    var t = texts.of(request);
    var file = form.content();
    if (file.problem().isPresent()) {
      var errors = Map.of("text", t.get(file.problem().get()));
      var page = ExchangePage.empty(form.with(file.text()), formats(t)).with(errors);
      return page(page, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var read = reader(form.format()).read(file.text());
    var incoming = read.questions().stream().map(Incoming::of).toList();
    if (form.takes() && !incoming.isEmpty()) {
      importing.take(who, incoming, false);
      return new ModelAndView("redirect:/rad/pitanja?stanje=DRAFT");
    }
    var planned = importing.plan(who, incoming);
    var preview = new ExchangePrinting(t).preview(planned, read, incoming);
    var page = ExchangePage.empty(form.with(file.text()), formats(t)).with(preview);
    return page(
        page, read.questions().isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
  }

  /** The questions that come with the platform. */
  @PostMapping("/uvoz/platforma")
  ModelAndView takeOwn(@AuthenticationPrincipal SignedIn who) {
    importing.take(who, OwnQuestions.all(), true);
    return new ModelAndView("redirect:/rad/pitanja");
  }

  @GetMapping("/izvoz/{format}")
  ResponseEntity<byte[]> export(
      @AuthenticationPrincipal SignedIn who, @PathVariable String format) {
    authors.require(who);
    var writer =
        writers.stream()
            .filter(one -> one.format().equals(format))
            .findFirst()
            .orElseThrow(() -> new NoSuchThing("format " + format));
    List<Question> all =
        questions.newest().stream()
            .filter(written -> written.state() != Written.State.WITHDRAWN)
            .map(Written::question)
            .toList();
    var disposition = ContentDisposition.attachment().filename(writer.fileName()).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, writer.contentType())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(writer.write(all));
  }

  private QuestionReader reader(String format) {
    return readers.stream()
        .filter(one -> one.format().equals(format))
        .findFirst()
        .orElse(readers.getFirst());
  }

  private Map<String, String> formats(Texts t) {
    var formats = new LinkedHashMap<String, String>();
    readers.forEach(one -> formats.put(one.format(), t.get("exams.format." + one.format())));
    return formats;
  }

  private static ModelAndView page(ExchangePage page, HttpStatus status) {
    return new ModelAndView("exams/bank/exchange", Map.of("page", page), status);
  }
}
