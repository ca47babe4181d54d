package org.saradnja.parties.rulebook.rules;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.saradnja.base.rules.RecordedRule;

/** A unit's own rule with what has become of it on a day. */
record Recorded(RecordedRule record, State state) {

  enum State {
    HOLDS("ok"),
    COMES("run"),
    REPLACED("off");

    private final String mark;

    State(String mark) {
      this.mark = mark;
    }

    String mark() {
      return mark;
    }
  }

  /** Of the records of one rule that have begun, the first holds: they come the latest first. */
  static List<Recorded> on(LocalDate day, List<RecordedRule> latestFirst) {
    var held = new HashSet<Key>();
    return latestFirst.stream()
        .map(record -> {
          if (record.rule().validFrom().isAfter(day)) {
            return new Recorded(record, State.COMES);
          }
          var first = held.add(Key.of(record));
          return new Recorded(record, first ? State.HOLDS : State.REPLACED);
        })
        .toList();
  }

  boolean holds() {
    return state == State.HOLDS;
  }

  boolean isWeaker() {
    return record.rule().isWeaker();
  }

  private record Key(String unit, String rule) {
    static Key of(RecordedRule record) {
      return new Key(record.rule().unit(), record.rule().national().key());
    }
  }
}
