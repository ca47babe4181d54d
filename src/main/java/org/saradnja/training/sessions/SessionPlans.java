package org.saradnja.training.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Announced series and trainings with all that was planned of them. */
public interface SessionPlans {

  /** Throws {@code NoSuchThing} when there is none. */
  SessionPlan get(SessionId id);

  Optional<SessionPlan> find(SessionCode code);

  /** In order of their first days. */
  List<SessionPlan> of(SeriesId series);

  /** Those that begin on the day or later, in order of their first days. */
  List<SessionPlan> from(LocalDate day);

  /** In order of their codes. */
  List<SessionPlan> all();

  Optional<SeriesPlan> find(SeriesCode code);
}
