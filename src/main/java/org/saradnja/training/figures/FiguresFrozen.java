package org.saradnja.training.figures;

import java.time.Instant;
import java.time.LocalDate;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;

/**
 * The figures of trainings were frozen as they stood at the end of a day.
 *
 * @param day the reporting date
 */
public record FiguresFrozen(LocalDate day, Instant at, Actor actor, Digest content) implements Act {

  @Override
  public String subject() {
    return "training-figures:" + day;
  }
}
