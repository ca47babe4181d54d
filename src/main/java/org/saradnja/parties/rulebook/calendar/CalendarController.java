package org.saradnja.parties.rulebook.calendar;

import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.base.rules.Declaration;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.rulebook.RunningTerms;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The work calendar on the desk of the national office: declared after a look at what follows. */
@Controller
@RequestMapping("/rad/kalendar")
class CalendarController {

  private final CalendarHistory history;
  private final RuleBook rules;
  private final Keeping keeping;
  private final List<RunningTerms> running;
  private final LegalTime time;
  private final TextsOfRequest texts;

  CalendarController(
      CalendarHistory history,
      RuleBook rules,
      Keeping keeping,
      List<RunningTerms> running,
      LegalTime time,
      TextsOfRequest texts) {
    this.history = history;
    this.rules = rules;
    this.keeping = keeping;
    this.running = running;
    this.time = time;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView history(
      @RequestParam(defaultValue = "") String upisano, HttpServletRequest request) {
    var page = new CalendarPage(history.in(texts.of(request)), true, !upisano.isEmpty());
    return new ModelAndView("rulebook/calendar", "page", page);
  }

  @GetMapping("/upis")
  ModelAndView form(
      @RequestParam(defaultValue = "") String vrsta,
      @RequestParam(defaultValue = "") String dan,
      HttpServletRequest request) {
    var form = new DeclarationForm(vrsta, dan, "", "", "", "", "", "", "", "");
    return form(form, Map.of(), texts.of(request));
  }

  @PostMapping("/upis")
  ModelAndView declare(
      @AuthenticationPrincipal SignedIn who, DeclarationForm form, HttpServletRequest request) {
    var t = texts.of(request);
    if (form.korak().equals(DeclarationForm.CHANGE)) {
      return form(form, Map.of(), t);
    }
    return switch (form.parse()) {
      case DeclarationForm.Parsed.Invalid(var errors) -> form(form, errors, t);
      case DeclarationForm.Parsed.Valid(var declaration) -> {
        if (!form.korak().equals(DeclarationForm.RECORD)) {
          yield preview(declaration, form, t);
        }
        keeping.declare(who, declaration);
        yield new ModelAndView("redirect:/rad/kalendar?upisano=da");
      }
    };
  }

  /** Refused here already when it would be refused later. */
  private ModelAndView preview(Declaration declaration, DeclarationForm form, Texts t) {
    var after = rules.calendar().with(declaration, time.today());
    var words = new CalendarWords(t);
    var moved = running.stream().flatMap(terms -> terms.under(after, t).stream()).toList();
    var page = new CalendarPage.Preview(words.line(declaration), form, words.moved(moved));
    return new ModelAndView("rulebook/declared", "page", page);
  }

  private static ModelAndView form(DeclarationForm form, Map<String, Sentence> errors, Texts t) {
    var told = new LinkedHashMap<String, String>();
    errors.forEach((field, sentence) -> told.put(field, t.tell(sentence)));
    var kinds = new LinkedHashMap<String, String>();
    kinds.put("", t.get("calendar.kind.choose"));
    Arrays.stream(DeclarationForm.Kind.values())
        .forEach(kind -> kinds.put(kind.name(), t.get("calendar.kind." + kind)));
    return new ModelAndView(
        "rulebook/declare",
        Map.of("page", new CalendarPage.Filled(form, told, kinds)),
        errors.isEmpty() ? OK : UNPROCESSABLE_CONTENT);
  }
}
