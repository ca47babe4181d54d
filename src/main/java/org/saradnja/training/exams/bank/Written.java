package org.saradnja.training.exams.bank;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.saradnja.training.exams.Fault;
import org.saradnja.training.exams.Faults;
import org.saradnja.training.exams.Question;
import org.saradnja.training.exams.QuestionId;

/**
 * One version of a question as the bank keeps it.
 *
 * @param latest number of the newest version
 * @param confirmedAt when the Academy confirmed it; a draft has no such moment
 */
record Written(
    Question question,
    int latest,
    Instant at,
    Optional<Instant> confirmedAt,
    Optional<Instant> withdrawnAt) {

  QuestionId id() {
    return question.version().question();
  }

  State state() {
    if (withdrawnAt.isPresent()) {
      return State.WITHDRAWN;
    }
    return confirmedAt.isPresent() ? State.CONFIRMED : State.DRAFT;
  }

  List<Fault> faults() {
    return Faults.of(question.task());
  }

  /** A draft of a draft is worth nothing to anybody, and an old version has been overtaken. */
  boolean isConfirmable() {
    return state() == State.DRAFT
        && question.version().number() == latest
        && faults().isEmpty()
        && question.text().basis().allowsConfirmation();
  }

  enum State {
    DRAFT,
    CONFIRMED,
    WITHDRAWN
  }
}
