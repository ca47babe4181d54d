package org.saradnja.parties.registry.institutions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.parties.registry.Institution;
import org.saradnja.parties.registry.InstitutionKind;

/** What a table of institutions will do to the register, row by row. */
record InstitutionPlan(List<Step> steps) {

  enum Outcome {
    OPENED,
    CORRECTED,
    UNCHANGED,
    REFUSED
  }

  /**
   * @param facts what will be kept, empty for a refused row
   * @param faults why the row is refused, at its fields
   */
  record Step(
      int line,
      InstitutionForm form,
      Outcome outcome,
      Optional<Facts> facts,
      Map<String, Sentence> faults) {

    private static Step refused(InstitutionRows.Row row, Map<String, Sentence> faults) {
      return new Step(row.line(), row.form(), Outcome.REFUSED, Optional.empty(), faults);
    }
  }

  /**
   * @param known what the register says of a code
   * @param firstDay the first day of the first name of a code
   */
  record Register(
      List<InstitutionKind> kinds,
      Function<String, Optional<Institution>> known,
      Function<String, Optional<LocalDate>> firstDay,
      LocalDate today) {}

  static InstitutionPlan of(List<InstitutionRows.Row> rows, Register register) {
    var steps = new ArrayList<Step>();
    var lines = new HashMap<String, Integer>();
    for (var row : rows) {
      var step = step(row, register);
      var code = step.facts().map(Facts::code);
      var earlier = code.flatMap(one -> Optional.ofNullable(lines.get(one)));
      steps.add(
          earlier
              .map(line ->
                  Step.refused(row, Map.of("row", Sentence.of("registry.problem.row.twice", line))))
              .orElse(step));
      code.ifPresent(one -> lines.putIfAbsent(one, row.line()));
    }
    return new InstitutionPlan(List.copyOf(steps));
  }

  List<Step> with(Outcome outcome) {
    return steps.stream().filter(step -> step.outcome() == outcome).toList();
  }

  private static Step step(InstitutionRows.Row row, Register register) {
    if (row.fault().isPresent()) {
      return Step.refused(row, Map.of("row", row.fault().get()));
    }
    return switch (row.form().parse(register.kinds(), register.today())) {
      case InstitutionForm.Parsed.Invalid(var errors) -> {
        var faults = new LinkedHashMap<String, Sentence>();
        errors.forEach((field, key) -> faults.put(field, Sentence.of(key)));
        yield Step.refused(row, faults);
      }
      case InstitutionForm.Parsed.Valid(var facts) ->
          register
              .known()
              .apply(facts.code())
              .map(known -> known(row, facts, known, register))
              .orElseGet(() ->
                  new Step(row.line(), row.form(), Outcome.OPENED, Optional.of(facts), Map.of()));
    };
  }

  private static Step known(
      InstitutionRows.Row row, Facts said, Institution known, Register register) {
    var facts = said.keeping(known.contact());
    var first = register.firstDay().apply(known.code());
    if (known.closedOn().isPresent()) {
      return Step.refused(
          row, Map.of("oznaka", Sentence.of("institutions.row.closed", known.closedOn().get())));
    }
    if (facts.renames(known) && first.filter(facts.since(register.today())::isBefore).isPresent()) {
      return Step.refused(row, Map.of("od", Sentence.of("institutions.row.early", first.get())));
    }
    boolean same = !facts.renames(known) && facts.correcting(known).equals(known);
    return new Step(
        row.line(),
        row.form(),
        same ? Outcome.UNCHANGED : Outcome.CORRECTED,
        Optional.of(facts),
        Map.of());
  }
}
