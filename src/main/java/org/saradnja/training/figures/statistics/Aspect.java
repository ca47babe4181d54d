package org.saradnja.training.figures.statistics;

import java.util.List;
import java.util.Locale;
import org.saradnja.training.figures.statistics.Breakdown.Named;
import org.saradnja.training.sessions.Support.Part;

/** By what figures are told apart. */
enum Aspect {
  YEAR("godina") {
    @Override
    List<Named> of(Training training) {
      var year = String.valueOf(training.ended().getYear());
      return List.of(new Named(year, year + ".", year));
    }
  },
  PROGRAMME("program") {
    @Override
    List<Named> of(Training training) {
      var title = training.programme().title();
      return List.of(
          new Named(training.programme().code().value(), title.cyrillic(), title.latin()));
    }
  },
  PROJECT("projekat") {
    @Override
    List<Named> of(Training training) {
      return training.supported(Part.PROJECT).stream().map(Named::of).toList();
    }
  },
  DONOR("donator") {
    @Override
    List<Named> of(Training training) {
      return training.supported(Part.DONOR).stream().map(Named::of).toList();
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

  /** As programs ask for it. */
  String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** By which a reader may narrow the figures; years are asked for by days. */
  boolean isChosen() {
    return this != YEAR;
  }

  /** None when the training has nothing of the kind; several where it has several donors. */
  abstract List<Named> of(Training training);
}
