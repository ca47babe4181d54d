package org.saradnja.training.sessions;

import java.util.List;
import java.util.Optional;
import org.saradnja.training.trainers.TrainerId;

/** Series and their sessions, once announced. */
public interface Sessions {

  /** Throws {@code NoSuchThing} when there is none. */
  Session get(SessionId id);

  Optional<Session> find(SessionCode code);

  /** In order of their first days. */
  List<Session> of(SeriesId series);

  /** Throws {@code NoSuchThing} when there is none. */
  Series series(SeriesId id);

  Optional<Series> find(SeriesCode code);

  /** All that were announced, the latest first. */
  List<Series> allSeries();

  /** The trainers who lead the session. */
  List<TrainerId> trainers(SessionId session);
}
