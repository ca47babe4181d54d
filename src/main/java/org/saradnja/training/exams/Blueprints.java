package org.saradnja.training.exams;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.training.programmes.ProgrammeCode;

/** The blueprints of tests, all that ever were. */
public interface Blueprints {

  /** By which the test of a training is held whose last day this is. */
  Optional<TestBlueprint> on(ProgrammeCode programme, LocalDate day);

  /** The newest first. */
  List<TestBlueprint> all();
}
