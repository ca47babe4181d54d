package org.saradnja.training.sessions;

import java.util.List;

/** Who stands behind single trainings: their series, and what is different in one town. */
public interface Supports {

  /**
   * From the donor to the organiser, each once.
   *
   * @param ofSeries who stands behind the series of the training
   */
  List<Support> of(SessionId session, List<Support> ofSeries);
}
