package org.saradnja.training.certificates;

import java.time.LocalDate;
import java.util.List;

/** The rules of completion, all that ever were. */
public interface CompletionRules {

  /**
   * The rule by which a training that ended on the day is judged: the programme's own, or else the
   * one for all programmes.
   *
   * @param programme code of the programme
   */
  CompletionRule on(String programme, LocalDate day);

  /** The newest first. */
  List<CompletionRule> all();
}
