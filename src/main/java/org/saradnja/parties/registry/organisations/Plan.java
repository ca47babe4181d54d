package org.saradnja.parties.registry.organisations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.base.kernel.TaxNumber;
import org.saradnja.parties.registry.Keepers.Keeper;
import org.saradnja.parties.registry.organisations.OrganisationTable.Versioned;

/**
 * What taking a table over will do, row by row, before anything is done: a row is entered, corrects
 * what is known, changes nothing, or is refused with every reason. A refused row stops no other
 * row, and the same table taken over again changes nothing.
 */
record Plan(List<Step> steps) {

  /** What becomes of a row. */
  enum Outcome {
    ENTERED,
    CORRECTED,
    UNCHANGED,
    REFUSED
  }

  /**
   * @param facts absent when the row is refused; {@code known} what the register holds now
   */
  record Step(
      int line,
      OrganisationForm form,
      Outcome outcome,
      List<Problem> problems,
      List<Problem> warnings,
      Optional<Facts> facts,
      Optional<Versioned> known) {}

  /** What the register knows already. */
  record Register(
      Function<RegistrationNumber, Optional<Versioned>> organisation,
      Function<TaxNumber, Optional<RegistrationNumber>> holder) {}

  Plan {
    steps = List.copyOf(steps);
  }

  static Plan of(
      List<OrganisationRows.Row> rows,
      Admission admission,
      Register register,
      List<Keeper> keepers) {
    var planning = new Planning(admission, register, keepers);
    return new Plan(rows.stream().map(planning::step).toList());
  }

  List<Step> with(Outcome outcome) {
    return steps.stream().filter(step -> step.outcome() == outcome).toList();
  }

  /** Goes down the rows and remembers which numbers stood in earlier ones. */
  private static final class Planning {

    private final Admission admission;
    private final Register register;
    private final List<Keeper> keepers;
    private final Map<RegistrationNumber, Integer> lines = new HashMap<>();
    private final Map<TaxNumber, Integer> taxLines = new HashMap<>();

    Planning(Admission admission, Register register, List<Keeper> keepers) {
      this.admission = admission;
      this.register = register;
      this.keepers = keepers;
    }

    Step step(OrganisationRows.Row row) {
      if (!row.problems().isEmpty()) {
        return refused(row, row.problems());
      }
      return switch (Reading.of(row.form(), admission)) {
        case Reading.Read.Invalid(var problems) -> refused(row, problems);
        case Reading.Read.Valid(var facts, var warnings) -> decided(row, facts, warnings);
      };
    }

    private Step decided(OrganisationRows.Row row, Facts facts, List<Problem> warnings) {
      var known = register.organisation().apply(facts.registrationNumber());
      var problems = conflicts(row, facts, known);
      if (!problems.isEmpty()) {
        return refused(row, problems);
      }
      var outcome =
          known
              .map(found -> Facts.of(found.organisation()).equals(facts))
              .map(same -> same ? Outcome.UNCHANGED : Outcome.CORRECTED)
              .orElse(Outcome.ENTERED);
      return new Step(
          row.line(), row.form(), outcome, List.of(), warnings, Optional.of(facts), known);
    }

    private List<Problem> conflicts(
        OrganisationRows.Row row, Facts facts, Optional<Versioned> known) {
      var problems = new ArrayList<Problem>();
      var earlier = lines.putIfAbsent(facts.registrationNumber(), row.line());
      if (earlier != null) {
        problems.add(Problem.of("registrationNumber", "row.twice", earlier.toString()));
      }
      var earlierTax = taxLines.putIfAbsent(facts.taxNumber(), row.line());
      if (earlier == null && earlierTax != null) {
        problems.add(Problem.of("taxNumber", "row.twice", earlierTax.toString()));
      }
      register
          .holder()
          .apply(facts.taxNumber())
          .filter(holder -> !holder.equals(facts.registrationNumber()))
          .ifPresent(
              holder -> problems.add(Problem.of("taxNumber", "taxNumber.taken", holder.value())));
      boolean theirs =
          keepers.stream()
              .anyMatch(keeper ->
                  keeper.keeps(facts.seat())
                      && known
                          .map(found -> keeper.keeps(found.organisation().seat()))
                          .orElse(true));
      if (!theirs) {
        problems.add(Problem.of("seat", "seat.notYours"));
      }
      return problems;
    }

    private static Step refused(OrganisationRows.Row row, List<Problem> problems) {
      return new Step(
          row.line(),
          row.form(),
          Outcome.REFUSED,
          problems,
          List.of(),
          Optional.empty(),
          Optional.empty());
    }
  }
}
