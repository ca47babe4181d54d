package org.saradnja.funding.planning.yearly;

import java.util.ArrayList;
import java.util.List;
import org.saradnja.base.web.Texts;

/** What an amendment changed, in the words of one face. */
final class ChangeWords {

  private ChangeWords() {}

  /** An amendment in sentences, a row each. */
  static List<String> told(Differences differences, Texts t) {
    var told = new ArrayList<String>();
    differences
        .added()
        .forEach(row ->
            told.add(
                t.get(
                    "planning.change.added",
                    t.within(row.name()),
                    row.period().named(t::monthOf))));
    differences.changed().forEach(change -> told.add(told(change, t)));
    differences
        .removed()
        .forEach(row -> told.add(t.get("planning.change.removed", t.within(row.name()))));
    return told;
  }

  private static String told(Differences.Changed change, Texts t) {
    var parts = new ArrayList<String>();
    var before = change.before();
    var after = change.after();
    if (!before.name().equals(after.name())) {
      parts.add(t.get("planning.change.name", t.within(after.name())));
    }
    if (!before.period().equals(after.period())) {
      parts.add(
          t.get(
              "planning.change.period",
              before.period().named(t::monthOf),
              after.period().named(t::monthOf)));
    }
    if (!before.amount().equals(after.amount())) {
      parts.add(
          t.get(
              "planning.change.amount",
              before.amount().map(t::amount).orElse("—"),
              after.amount().map(t::amount).orElse("—")));
    }
    if (parts.isEmpty()) {
      parts.add(t.get("planning.change.other"));
    }
    return t.get("planning.change.changed", t.within(before.name()), String.join("; ", parts));
  }
}
