package org.saradnja.training.figures.statistics;

/**
 * Which list somebody asks for, of which trainings.
 *
 * @param series code, or empty for all
 * @param gender as addresses name it, or empty for all
 */
record ListAsked(String list, String series, String gender, Selection selection) {

  boolean fits(Training training) {
    return selection.fits(training)
        && (series.isEmpty() || training.series().code().value().equals(series));
  }

  /** As it stands in an address after the list. */
  String query() {
    var query =
        (series.isEmpty() ? "" : "&serija=" + series)
            + (gender.isEmpty() ? "" : "&pol=" + gender)
            + selection.query();
    return query.isEmpty() ? "" : "?" + query.substring(1);
  }
}
