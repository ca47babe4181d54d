package org.saradnja.training.evaluation;

import org.saradnja.training.programmes.ProgrammeCode;
import org.saradnja.training.sessions.SeriesCode;

/** The forms by which trainings are evaluated. */
public interface EvaluationForms {

  /** Throws {@code NoSuchThing} when there is none. */
  EvaluationForm get(FormId id);

  /** The latest version of the narrowest form there is for a training. */
  EvaluationForm inForce(SeriesCode series, ProgrammeCode programme);
}
