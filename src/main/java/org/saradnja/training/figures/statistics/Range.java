package org.saradnja.training.figures.statistics;

import org.saradnja.base.kernel.DayText;
import org.saradnja.training.figures.Period;

/**
 * The days between which a reader asks for figures, as typed.
 *
 * @param isWrong whether what was typed is no such days; then all days are meant
 */
record Range(String from, String until, Period period, boolean isWrong) {

  static final Range ALL = new Range("", "", Period.ALWAYS, false);

  static Range of(String from, String until) {
    var first = DayText.read(from);
    var last = DayText.read(until);
    boolean wrong =
        (first.isEmpty() && !from.isBlank())
            || (last.isEmpty() && !until.isBlank())
            || (first.isPresent() && last.isPresent() && last.get().isBefore(first.get()));
    return new Range(from, until, wrong ? Period.ALWAYS : new Period(first, last), wrong);
  }

  /** As it stands in an address, each parameter with its sign before it. */
  String query() {
    return period.from().map(day -> "&od=" + day).orElse("")
        + period.until().map(day -> "&do=" + day).orElse("");
  }

  /** The same alone after a path. */
  String address() {
    return query().isEmpty() ? "" : "?" + query().substring(1);
  }

  /** The same for programs. */
  String api() {
    var query =
        period.from().map(day -> "&from=" + day).orElse("")
            + period.until().map(day -> "&until=" + day).orElse("");
    return query.isEmpty() ? "" : "?" + query.substring(1);
  }
}
