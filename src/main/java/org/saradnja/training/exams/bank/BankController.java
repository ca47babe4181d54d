package org.saradnja.training.exams.bank;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.QuestionId;
import org.saradnja.training.exams.QuestionVersion;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The bank and each question in it, with what can be done to it. */
@Controller
@RequestMapping("/rad/pitanja")
class BankController {

  private final QuestionTable questions;
  private final Writing writing;
  private final Authors authors;
  private final TextsOfRequest texts;

  BankController(QuestionTable questions, Writing writing, Authors authors, TextsOfRequest texts) {
    this.questions = questions;
    this.writing = writing;
    this.authors = authors;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView list(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam Map<String, String> filters,
      HttpServletRequest request) {
    authors.require(who);
    var printing = new BankPrinting(questions.modules(), texts.of(request));
    return new ModelAndView(
        "exams/bank/list", Map.of("page", printing.page(questions.newest(), filters)));
  }

  @GetMapping("/{id}")
  ModelAndView show(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
    authors.require(who);
    var printing = new QuestionPrinting(questions.modules(), texts.of(request));
    var page = printing.page(questions.versions(new QuestionId(id)));
    return new ModelAndView("exams/bank/question", Map.of("page", page));
  }

  @PostMapping("/{id}/potvrda")
  ModelAndView confirm(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, @RequestParam int version) {
    writing.confirm(who, new QuestionVersion(new QuestionId(id), version));
    return to(id);
  }

  @PostMapping("/{id}/povlacenje")
  ModelAndView withdraw(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
    writing.withdraw(who, new QuestionId(id));
    return to(id);
  }

  static ModelAndView to(UUID id) {
    return new ModelAndView("redirect:/rad/pitanja/" + id);
  }
}
