package org.saradnja.training.evaluation;

import java.util.List;
import java.util.Optional;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.SessionId;

/** Trainings as they are evaluated; those that were cancelled or entered as past are none. */
public interface EvaluatedTrainings {

  /** Throws {@code NoSuchThing} when there is none. */
  EvaluatedTraining get(SessionCode code);

  Optional<EvaluatedTraining> find(SessionId id);

  /** The latest first. */
  List<EvaluatedTraining> all();
}
