package org.saradnja.funding.applications.checking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.saradnja.base.rules.RejectionReason;
import org.saradnja.funding.applications.RejectedApplication.Ground;

/** Reasons for rejection as the officer ticked and explained them. */
public record RejectionForm(Map<String, String> fields) {

  public static final RejectionForm EMPTY = new RejectionForm(Map.of());

  private static final int LONGEST = 3000;

  public RejectionForm {
    fields = Map.copyOf(fields);
  }

  boolean has(String reason) {
    return fields.containsKey("razlog-" + reason);
  }

  String facts(String reason) {
    return fields.getOrDefault("cinjenice-" + reason, "").strip();
  }

  String provision(String reason) {
    return fields.getOrDefault("osnov-" + reason, "").strip();
  }

  sealed interface Parsed {

    record Valid(List<Ground> grounds) implements Parsed {}

    /** Keys of texts by field. */
    record Invalid(SequencedMap<String, String> errors) implements Parsed {}
  }

  /** A reason stands only with its facts and its provision. */
  Parsed parse(List<RejectionReason> known) {
    var errors = new LinkedHashMap<String, String>();
    var grounds = new ArrayList<Ground>();
    for (var reason : known) {
      var code = reason.code();
      if (has(code)) {
        mustBeWritten("cinjenice-" + code, facts(code), "factsMissing", errors);
        mustBeWritten("osnov-" + code, provision(code), "provisionMissing", errors);
        grounds.add(new Ground(code, facts(code), provision(code)));
      }
    }
    if (grounds.isEmpty()) {
      errors.put("razlozi", "applications.check.noReason");
    }
    return errors.isEmpty() ? new Parsed.Valid(grounds) : new Parsed.Invalid(errors);
  }

  private static void mustBeWritten(
      String field, String text, String key, Map<String, String> errors) {
    if (text.isEmpty()) {
      errors.put(field, "applications.check." + key);
    } else if (text.length() > LONGEST) {
      errors.put(field, "applications.check.noteTooLong");
    }
  }
}
