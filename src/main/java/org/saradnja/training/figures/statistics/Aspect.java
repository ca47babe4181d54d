package org.saradnja.training.figures.statistics;

import java.util.Optional;
import org.saradnja.training.figures.statistics.Breakdown.Named;
import org.saradnja.training.sessions.Support.Part;

/** By what figures are told apart. */
enum Aspect {
  YEAR("godina") {
    @Override
    Optional<Named> of(Training training) {
      var year = String.valueOf(training.ended().getYear());
      return Optional.of(new Named(year, year + ".", year));
    }
  },
  PROGRAMME("program") {
    @Override
    Optional<Named> of(Training training) {
      var title = training.programme().title();
      return Optional.of(
          new Named(training.programme().code().value(), title.cyrillic(), title.latin()));
    }
  },
  PROJECT("projekat") {
    @Override
    Optional<Named> of(Training training) {
      return training.supported(Part.PROJECT).map(Named::of);
    }
  },
  DONOR("donator") {
    @Override
    Optional<Named> of(Training training) {
      return training.supported(Part.DONOR).map(Named::of);
    }
  };

  private final String id;

  Aspect(String id) {
    this.id = id;
  }

  /** As it stands in addresses and in keys of texts. */
  String id() {
    return id;
  }

  /** Empty when the training has nothing of the kind. */
  abstract Optional<Named> of(Training training);
}
