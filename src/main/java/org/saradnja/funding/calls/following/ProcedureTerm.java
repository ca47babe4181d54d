package org.saradnja.funding.calls.following;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.rules.Deadline;
import org.saradnja.base.rules.StepTexts;

/**
 * A computed last day with everything it was computed from and every step of the counting, in
 * words, so that it can be shown and disputed years later.
 *
 * @param event the day from which the term runs, itself not counted
 */
record ProcedureTerm(
    Kind kind,
    TermRule rule,
    LocalDate event,
    LocalDate lastDay,
    Optional<LocalTime> closingHour,
    Words serbian,
    Words english) {

  /** In the order of the procedure. */
  enum Kind {
    APPLICATIONS,
    LIST,
    INSPECTION,
    OBJECTION,
    /** For an objection received on the last day for objections. */
    OBJECTION_DECISION,
    SELECTION,
    /** The selection by the other reading of the law. */
    SELECTION_OTHERWISE
  }

  record Words(List<String> steps, String sum) {

    Words {
      steps = List.copyOf(steps);
    }

    static Words of(Deadline deadline, StepTexts texts) {
      return new Words(deadline.steps().stream().map(texts::why).toList(), texts.sum(deadline));
    }
  }

  static ProcedureTerm of(Kind kind, TermRule rule, LocalDate event, Deadline deadline) {
    return new ProcedureTerm(
        kind,
        rule,
        event,
        deadline.lastDay(),
        deadline.closingHour(),
        Words.of(deadline, StepTexts.serbian()),
        Words.of(deadline, StepTexts.english()));
  }
}
