package org.saradnja.funding.assessment.commission;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.assessment.Conflict;
import org.saradnja.funding.assessment.commission.Answers.Declared;

/** A conflict of interest found after the statement, as sent. */
public record RecusalForm(String conflict, String explanation) {

  static final RecusalForm EMPTY = new RecusalForm("", "");

  private static final int LONGEST = 500;

  public RecusalForm(@Nullable String conflict, @Nullable String explanation) {
    this.conflict = conflict == null ? "" : conflict;
    this.explanation = explanation == null ? "" : explanation.strip();
  }

  sealed interface Parsed {
    record Valid(Declared declared) implements Parsed {}

    record Invalid(Map<String, String> errors) implements Parsed {}
  }

  Parsed parse(Texts t) {
    var errors = new LinkedHashMap<String, String>();
    var kind = StatementForm.kind(conflict);
    if (kind.isEmpty()) {
      errors.put("conflict", t.get("assessment.recusal.error.kind"));
    } else if (kind.orElseThrow() == Conflict.OTHER && explanation.isEmpty()) {
      errors.put("explanation", t.get("assessment.statement.error.explain"));
    }
    if (explanation.length() > LONGEST) {
      errors.put("explanation", t.get("assessment.error.tooLong", LONGEST));
    }
    return errors.isEmpty()
        ? new Parsed.Valid(new Declared(kind.orElseThrow(), explanation))
        : new Parsed.Invalid(errors);
  }
}
