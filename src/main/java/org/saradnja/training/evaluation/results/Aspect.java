package org.saradnja.training.evaluation.results;

import java.util.Arrays;
import java.util.Optional;
import org.saradnja.training.evaluation.Block;

/** By what evaluations are compared. */
enum Aspect {
  TRAINING("obuka"),
  SERIES("serija"),
  PROGRAMME("program"),
  YEAR("godina"),
  TRAINER("predavac");

  private final String id;

  Aspect(String id) {
    this.id = id;
  }

  /** As it stands in addresses and in keys of texts. */
  String id() {
    return id;
  }

  static Optional<Aspect> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }

  /** Trainers are compared by what was said of them, everything else by the training itself. */
  Block block() {
    return this == TRAINER ? Block.TRAINER : Block.TRAINING;
  }
}
