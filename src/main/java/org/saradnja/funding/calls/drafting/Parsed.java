package org.saradnja.funding.calls.drafting;

import java.util.List;
import java.util.SequencedMap;
import org.saradnja.funding.calls.CallText;

/** What became of a typed text. */
sealed interface Parsed {

  record Valid(CallText text) implements Parsed {}

  /** What cannot be read, by field, in the order of the page. */
  record Invalid(SequencedMap<String, Fault> faults) implements Parsed {}

  /**
   * @param key of the text that says what to enter
   */
  record Fault(String key, List<Object> arguments) {

    public Fault {
      arguments = List.copyOf(arguments);
    }
  }
}
