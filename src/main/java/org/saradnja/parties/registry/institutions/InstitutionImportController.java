package org.saradnja.parties.registry.institutions;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.saradnja.base.web.Reader;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.registry.institutions.InstitutionImportPage.Count;
import org.saradnja.parties.registry.institutions.InstitutionImportPage.Row;
import org.saradnja.parties.registry.institutions.InstitutionPlan.Outcome;
import org.saradnja.parties.registry.institutions.InstitutionPlan.Step;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A table of institutions: paste it, look at what it will do, take its good rows over. */
@Controller
@RequestMapping("/rad/institucije/uvoz")
class InstitutionImportController {

  private static final int LONGEST = 1_000_000;

  private final InstitutionImport imports;
  private final TextsOfRequest texts;

  InstitutionImportController(InstitutionImport imports, TextsOfRequest texts) {
    this.imports = imports;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView form() {
    return unread("", Map.of(), HttpStatus.OK);
  }

  /** Taking over twice changes nothing the second time, so the outcome stands in the answer. */
  @PostMapping
  ModelAndView send(
      @AuthenticationPrincipal Reader who,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "pregled") String step,
      HttpServletRequest request) {
    var t = texts.of(request);
    if (text.length() > LONGEST) {
      var errors = Map.of("text", t.get("registry.problem.table.tooLarge"));
      return unread("", errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var read = InstitutionRows.read(text);
    if (read.fault().isPresent()) {
      var errors = Map.of("text", t.tell(read.fault().get()));
      return unread(text, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return step.equals("uvezi")
        ? done(imports.takeOver(who, read.rows()), t)
        : preview(text, imports.plan(read.rows()), t);
  }

  private static ModelAndView unread(String text, Map<String, String> errors, HttpStatus status) {
    var page =
        new InstitutionImportPage(
            text, errors, "", List.of(), List.of(), false, InstitutionRows.COLUMNS);
    return new ModelAndView("registry/institutionImport", Map.of("page", page), status);
  }

  private static ModelAndView preview(String text, InstitutionPlan plan, Texts t) {
    boolean possible =
        !plan.with(Outcome.OPENED).isEmpty() || !plan.with(Outcome.CORRECTED).isEmpty();
    return read(text, t.get("registry.import.preview"), plan, possible, t);
  }

  /** What was refused stays in the form, to be mended and sent again. */
  private static ModelAndView done(InstitutionPlan plan, Texts t) {
    var refused = plan.with(Outcome.REFUSED).stream().map(Step::form).toList();
    var left = refused.isEmpty() ? "" : InstitutionRows.write(refused);
    return read(left, t.get("registry.imported.title"), plan, false, t);
  }

  private static ModelAndView read(
      String text, String heading, InstitutionPlan plan, boolean possible, Texts t) {
    var page =
        new InstitutionImportPage(
            text,
            Map.of(),
            heading,
            summary(plan),
            plan.steps().stream().map(step -> row(step, t)).toList(),
            possible,
            InstitutionRows.COLUMNS);
    return new ModelAndView("registry/institutionImport", Map.of("page", page));
  }

  private static List<Count> summary(InstitutionPlan plan) {
    return Stream.of(Outcome.values())
        .map(outcome ->
            new Count(
                "institutions.outcomes." + outcome, String.valueOf(plan.with(outcome).size())))
        .toList();
  }

  private static Row row(Step step, Texts t) {
    return new Row(
        String.valueOf(step.line()),
        step.form().naziv().isEmpty() ? "—" : step.form().naziv(),
        t.get("institutions.outcome." + step.outcome()),
        mark(step.outcome()),
        step.faults().entrySet().stream()
            .map(fault ->
                t.get("institutions.field." + fault.getKey()) + ": " + t.tell(fault.getValue()))
            .toList());
  }

  private static String mark(Outcome outcome) {
    return switch (outcome) {
      case OPENED, CORRECTED -> "ok";
      case UNCHANGED -> "off";
      case REFUSED -> "late";
    };
  }
}
