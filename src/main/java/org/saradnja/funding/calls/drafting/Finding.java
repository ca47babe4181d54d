package org.saradnja.funding.calls.drafting;

import java.util.List;
import org.saradnja.base.rules.Provision;

/**
 * What a rule says about the text of a call: what is missing, unlawful or unusual, on which
 * provision, and where to mend it.
 *
 * @param key of the text under {@code calls.finding}; {@code arguments} are numbers, amounts and
 *     days that it names
 * @param field id of the field in the form
 */
record Finding(
    Weight weight, String key, List<Object> arguments, Provision provision, String field) {

  Finding {
    arguments = List.copyOf(arguments);
  }

  enum Weight {
    /** Nothing is published without it. */
    MISSING,
    /** Nothing is published with it. */
    UNLAWFUL,
    /** Lawful, but to be seen by whoever publishes. */
    WARNING;

    boolean stopsPublishing() {
      return this != WARNING;
    }
  }
}
