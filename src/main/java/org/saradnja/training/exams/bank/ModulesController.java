package org.saradnja.training.exams.bank;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.QuestionModule;
import org.saradnja.training.exams.bank.ModuleForm.Parsed;
import org.saradnja.training.programmes.Programmes;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The Academy opens modules of the programmes that end with a test. */
@Controller
@RequestMapping(ModulesController.PATH)
class ModulesController {

  static final String PATH = "/rad/pitanja/moduli";

  private final QuestionTable questions;
  private final Programmes programmes;
  private final OpeningModules opening;
  private final Authors authors;
  private final LegalTime time;
  private final TextsOfRequest texts;

  ModulesController(
      QuestionTable questions,
      Programmes programmes,
      OpeningModules opening,
      Authors authors,
      LegalTime time,
      TextsOfRequest texts) {
    this.questions = questions;
    this.programmes = programmes;
    this.opening = opening;
    this.authors = authors;
    this.time = time;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView list(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    authors.require(who);
    return page(Map.of(), Map.of(), texts.of(request));
  }

  @PostMapping
  ModelAndView open(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam Map<String, String> sent,
      HttpServletRequest request) {
    authors.require(who);
    var t = texts.of(request);
    var taken = questions.modules().stream().map(QuestionModule::code).toList();
    return switch (ModuleForm.sent(sent).parse(names(t).keySet(), taken)) {
      case Parsed.Invalid(var errors) -> page(sent, said(errors, t), t);
      case Parsed.Valid(var module) -> {
        opening.open(who, module);
        yield new ModelAndView("redirect:" + PATH);
      }
    };
  }

  private static Map<String, String> said(Map<String, String> errors, Texts t) {
    var said = new LinkedHashMap<String, String>();
    errors.forEach((field, key) -> said.put(field, t.get(key)));
    return said;
  }

  private ModelAndView page(Map<String, String> typed, Map<String, String> errors, Texts t) {
    var names = names(t);
    var confirmed = questions.confirmed();
    var groups = new LinkedHashMap<String, List<ModulesPage.Line>>();
    for (var module : questions.modules()) {
      long count =
          confirmed.stream().filter(one -> one.text().module().equals(module.code())).count();
      groups
          .computeIfAbsent(module.programme(), _ -> new ArrayList<>())
          .add(
              new ModulesPage.Line(
                  t.within(module.code() + ", " + module.title()),
                  t.count("exams.modules.confirmed", count),
                  "/rad/pitanja?modul=" + module.code()));
    }
    var page =
        new ModulesPage(
            groups.entrySet().stream()
                .map(group ->
                    new ModulesPage.Group(
                        names.getOrDefault(group.getKey(), group.getKey()), group.getValue()))
                .toList(),
            names,
            typed,
            errors);
    return new ModelAndView(
        "exams/bank/modules",
        Map.of("page", page),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /** Of the adopted programmes, by their codes: one for all yearly versions. */
  private SequencedMap<String, String> names(Texts t) {
    var names = new LinkedHashMap<String, String>();
    programmes
        .deliverable(LocalDate.ofInstant(time.now(), time.zone()))
        .forEach(
            programme -> names.putIfAbsent(programme.code().value(), t.name(programme.title())));
    return names;
  }
}
