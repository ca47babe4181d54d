package org.saradnja.training.evaluation;

import java.util.Optional;
import org.saradnja.training.trainers.Trainer;

/**
 * One question as it is put to somebody.
 *
 * @param trainer about whom; empty for a question about the training or oneself
 */
public record Asked(Question question, Optional<Trainer> trainer) {

  public static Asked of(Question question) {
    return new Asked(question, Optional.empty());
  }

  public static Asked of(Question question, Trainer about) {
    return new Asked(question, Optional.of(about));
  }

  public Slot slot() {
    return new Slot(question.key(), trainer.map(Trainer::id));
  }
}
