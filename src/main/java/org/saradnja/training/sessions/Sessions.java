package org.saradnja.training.sessions;

import java.time.LocalDate;
import java.util.Comparator;
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

  /** Whose last day is this one or later, in order of their first days. */
  default List<Session> endingFrom(LocalDate day) {
    return allSeries().stream()
        .flatMap(series -> of(series.id()).stream())
        .filter(session -> !session.lastDay().day().isBefore(day))
        .sorted(Comparator.comparing(session -> session.days().getFirst().day()))
        .toList();
  }

  /** Throws {@code NoSuchThing} when there is none. */
  Series series(SeriesId id);

  Optional<Series> find(SeriesCode code);

  /** All that were announced, the latest first. */
  List<Series> allSeries();

  /** The trainers who lead the session. */
  List<TrainerId> trainers(SessionId session);
}
