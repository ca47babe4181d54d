package org.saradnja.training.figures;

import java.time.LocalDate;
import java.util.List;
import org.saradnja.training.programmes.Programme;
import org.saradnja.training.sessions.Place;
import org.saradnja.training.sessions.Series;
import org.saradnja.training.sessions.Support;

/**
 * A series as far as it was held, with its figures.
 *
 * @param places in the order of the trainings, each once
 * @param trainers of its trainings, in Serbian order of their names
 */
public record SeriesFigures(
    Series series,
    Programme programme,
    List<Support> support,
    List<Place> places,
    List<String> trainers,
    LocalDate first,
    LocalDate last,
    Figures figures) {

  public SeriesFigures {
    support = List.copyOf(support);
    places = List.copyOf(places);
    trainers = List.copyOf(trainers);
  }
}
