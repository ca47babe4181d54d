package org.saradnja.training.figures;

import java.util.List;
import java.util.Optional;
import org.saradnja.training.sessions.SeriesCode;

/** Figures of trainings, counted from records at the question. */
public interface TrainingFigures {

  /** Of every training that was held in the period. */
  Figures of(Period period);

  /** Empty when nothing of the series was held, or there is none. */
  Optional<SeriesFigures> of(SeriesCode series);

  /** Series of which something was held, the latest first. */
  List<SeriesFigures> held();

  /** Frozen at reporting dates, the latest first. */
  List<Frozen> frozen();
}
