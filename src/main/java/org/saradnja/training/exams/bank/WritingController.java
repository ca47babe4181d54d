package org.saradnja.training.exams.bank;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.Basis;
import org.saradnja.training.exams.Difficulty;
import org.saradnja.training.exams.QuestionId;
import org.saradnja.training.exams.QuestionModule;
import org.saradnja.training.exams.QuestionVersion;
import org.saradnja.training.exams.bank.QuestionForm.Parsed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form in which a question is written, and written anew. */
@Controller
@RequestMapping("/rad/pitanja")
class WritingController {

  private static final String NEW = "/rad/pitanja/novo";
  private static final String MORE = "more";

  private final QuestionTable questions;
  private final Writing writing;
  private final Authors authors;
  private final TextsOfRequest texts;

  WritingController(
      QuestionTable questions, Writing writing, Authors authors, TextsOfRequest texts) {
    this.questions = questions;
    this.writing = writing;
    this.authors = authors;
    this.texts = texts;
  }

  @GetMapping("/novo")
  ModelAndView empty(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(defaultValue = "") String vrsta,
      HttpServletRequest request) {
    authors.require(who);
    var form = QuestionForm.sent(Map.of("kind", vrsta));
    return page(NEW, QuestionForm.empty(form.kind()), Map.of(), texts.of(request));
  }

  @PostMapping("/novo")
  ModelAndView write(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam Map<String, String> sent,
      HttpServletRequest request) {
    authors.require(who);
    var form = QuestionForm.sent(sent);
    var t = texts.of(request);
    if (form.value("act").equals(MORE)) {
      return page(NEW, form, Map.of(), t);
    }
    return switch (form.parse(codes(), t)) {
      case Parsed.Invalid(var errors) -> page(NEW, form, errors, t);
      case Parsed.Valid(var code, var text) ->
          questions.isTaken(code)
              ? page(NEW, form, Map.of("code", t.get("exams.form.error.taken", code)), t)
              : BankController.to(writing.write(who, code, text).value());
    };
  }

  @GetMapping("/{id}/izmena")
  ModelAndView edit(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
    authors.require(who);
    var question = questions.versions(new QuestionId(id)).getFirst().question();
    var form = QuestionForm.of(question.code(), question.text());
    var fields = new LinkedHashMap<>(form.fields());
    fields.put("version", String.valueOf(question.version().number()));
    return page(edit(id), new QuestionForm(fields), Map.of(), texts.of(request));
  }

  @PostMapping("/{id}/izmena")
  ModelAndView rewrite(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestParam Map<String, String> sent,
      HttpServletRequest request) {
    authors.require(who);
    var question = questions.versions(new QuestionId(id)).getFirst().question();
    var fields = new LinkedHashMap<>(sent);
    fields.put("code", question.code());
    var form = QuestionForm.sent(fields);
    var t = texts.of(request);
    if (form.value("act").equals(MORE)) {
      return page(edit(id), form, Map.of(), t);
    }
    return switch (form.parse(codes(), t)) {
      case Parsed.Invalid(var errors) -> page(edit(id), form, errors, t);
      case Parsed.Valid(_, var text) -> {
        writing.rewrite(who, new QuestionVersion(new QuestionId(id), read(form)), text);
        yield BankController.to(id);
      }
    };
  }

  private static int read(QuestionForm form) {
    return Optional.of(form.value("version"))
        .filter(version -> version.matches("\\d{1,6}"))
        .map(Integer::parseInt)
        .orElse(0);
  }

  private static String edit(UUID id) {
    return "/rad/pitanja/" + id + "/izmena";
  }

  private List<String> codes() {
    return questions.modules().stream().map(QuestionModule::code).toList();
  }

  private ModelAndView page(String action, QuestionForm form, Map<String, String> errors, Texts t) {
    var kind = form.kind();
    var modules = new LinkedHashMap<String, String>();
    modules.put("", t.get("exams.module.none"));
    questions
        .modules()
        .forEach(
            module -> modules.put(module.code(), t.within(module.code() + ", " + module.title())));
    boolean isNew = action.equals(NEW);
    var page =
        new QuestionFormPage(
            action,
            isNew,
            isNew
                ? t.get("exams.form.new")
                : t.get("exams.form.edit", t.within(form.value("code"))),
            t.get(kind.textKey()),
            kind.hasRows(),
            kind.hasShares(),
            kind.hasPairs(),
            form.rows(),
            modules,
            options(Difficulty.values(), "exams.difficulty.", t),
            options(Basis.values(), "exams.basis.", t),
            form,
            errors);
    return new ModelAndView(
        "exams/bank/form",
        Map.of("page", page),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static <E extends Enum<E>> Map<String, String> options(
      E[] values, String prefix, Texts t) {
    var options = new LinkedHashMap<String, String>();
    Arrays.stream(values).forEach(value -> options.put(value.name(), t.get(prefix + value)));
    return options;
  }
}
