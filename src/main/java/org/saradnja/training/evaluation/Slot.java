package org.saradnja.training.evaluation;

import java.util.Optional;
import org.saradnja.training.trainers.TrainerId;

/** A question, and about which trainer it is asked if it is asked about one. */
public record Slot(String question, Optional<TrainerId> trainer) {

  private static final String SIGN = ".";

  public static Slot of(String question) {
    return new Slot(question, Optional.empty());
  }

  /** As answers are stored, and as fields of pages are called: {@code key} or {@code key.uuid}. */
  public String text() {
    return question + trainer.map(id -> SIGN + id.value()).orElse("");
  }
}
