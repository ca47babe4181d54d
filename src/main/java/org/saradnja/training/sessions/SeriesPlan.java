package org.saradnja.training.sessions;

import java.util.List;

/**
 * A series with what the organiser says of it.
 *
 * @param source from where a series of the past was entered, else empty
 */
public record SeriesPlan(Series series, String about, List<Support> support, String source) {

  public SeriesPlan {
    support = List.copyOf(support);
  }
}
