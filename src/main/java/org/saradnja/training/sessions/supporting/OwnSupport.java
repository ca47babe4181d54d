package org.saradnja.training.sessions.supporting;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.saradnja.training.sessions.Support;

/**
 * Who stands behind one training beside, or in place of, those behind its series.
 *
 * @param instead whether the parts that are named here replace those of the series; parts that are
 *     not named stay as they are
 */
record OwnSupport(List<Support> names, boolean instead) {

  static final OwnSupport NONE = new OwnSupport(List.of(), false);

  OwnSupport {
    names = List.copyOf(names);
  }

  /** In the order of the chain that money takes; those of the series before the training's own. */
  List<Support> within(List<Support> ofSeries) {
    return Stream.concat(ofSeries.stream().filter(one -> !isReplaced(one)), names.stream())
        .distinct()
        .sorted(Comparator.comparing(Support::part))
        .toList();
  }

  private boolean isReplaced(Support ofSeries) {
    return instead && names.stream().anyMatch(one -> one.part() == ofSeries.part());
  }
}
