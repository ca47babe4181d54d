package org.saradnja.funding.assessment.commission;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.assessment.commission.Answers.Declared;

/** A conflict of interest found after the statement, as sent. */
public record RecusalForm(String conflict, String explanation) {

  static final RecusalForm EMPTY = new RecusalForm("", "");

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
    }
    StatementForm.explanationError(explanation, t)
        .ifPresent(error -> errors.put("explanation", error));
    return errors.isEmpty()
        ? new Parsed.Valid(new Declared(kind.orElseThrow(), explanation))
        : new Parsed.Invalid(errors);
  }
}
