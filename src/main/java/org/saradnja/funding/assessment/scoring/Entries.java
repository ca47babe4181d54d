package org.saradnja.funding.assessment.scoring;

import java.util.Map;
import java.util.TreeMap;
import org.saradnja.funding.assessment.GivenScores;

/** What a member has written on the sheet so far, as typed, by the code of the criterion. */
record Entries(Map<String, Entry> byCriterion) {

  static final Entries NONE = new Entries(Map.of());

  Entries {
    byCriterion = Map.copyOf(byCriterion);
  }

  Entry of(String criterion) {
    return byCriterion.getOrDefault(criterion, Entry.EMPTY);
  }

  /** The points given before, to be changed. */
  static Entries of(GivenScores given) {
    var entries = new TreeMap<String, Entry>();
    given
        .points()
        .forEach((criterion, one) ->
            entries.put(criterion, new Entry(String.valueOf(one.points()), one.reason())));
    return new Entries(entries);
  }

  record Entry(String points, String reason) {

    static final Entry EMPTY = new Entry("", "");

    boolean isEmpty() {
      return points.isBlank() && reason.isBlank();
    }
  }
}
