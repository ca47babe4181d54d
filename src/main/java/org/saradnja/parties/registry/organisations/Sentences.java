package org.saradnja.parties.registry.organisations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.registry.organisations.ImportPage.Row;
import org.saradnja.parties.registry.organisations.Plan.Outcome;
import org.saradnja.parties.registry.organisations.Plan.Step;

/** Problems in the words of the face. */
record Sentences(Texts t) {

  String of(Problem problem) {
    return t.get(problem.key(), problem.arguments().toArray());
  }

  /** With the name of the field in front, for lists in which the field is not seen. */
  String withField(Problem problem) {
    return t.get("registry.field." + problem.field()) + ": " + of(problem);
  }

  /** The first problem of each field, as forms show it. */
  Map<String, String> byField(List<Problem> problems) {
    var errors = new LinkedHashMap<String, String>();
    problems.forEach(problem -> errors.putIfAbsent(problem.field(), of(problem)));
    return errors;
  }

  Row row(Step step) {
    var told = step.outcome() == Outcome.REFUSED ? step.problems() : step.warnings();
    return row(
        step.line(), step.form(), step.outcome(), told.stream().map(this::withField).toList());
  }

  Row row(ImportTable.Refused refused) {
    return row(
        refused.line(),
        refused.form(),
        Outcome.REFUSED,
        refused.problems().stream().map(this::withField).toList());
  }

  private Row row(int line, OrganisationForm form, Outcome outcome, List<String> sentences) {
    return new Row(
        String.valueOf(line),
        form.name().isEmpty() ? "—" : form.name(),
        form.registrationNumber().isEmpty() ? "—" : form.registrationNumber(),
        t.get("registry.outcome." + outcome),
        mark(outcome, sentences),
        sentences);
  }

  private static String mark(Outcome outcome, List<String> sentences) {
    return switch (outcome) {
      case ENTERED, CORRECTED -> sentences.isEmpty() ? "ok" : "soon";
      case UNCHANGED -> "off";
      case REFUSED -> "late";
    };
  }
}
