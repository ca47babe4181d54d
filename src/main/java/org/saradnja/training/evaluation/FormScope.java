package org.saradnja.training.evaluation;

import java.util.Locale;
import org.saradnja.training.programmes.ProgrammeCode;
import org.saradnja.training.sessions.SeriesCode;

/**
 * For which trainings a form was written.
 *
 * @param code of the programme or the series; empty for all trainings
 */
public record FormScope(Kind kind, String code) {

  /** For trainings that have no form of their own. */
  public static final FormScope ALL = new FormScope(Kind.ALL, "");

  public FormScope {
    if ((kind == Kind.ALL) != code.isEmpty()) {
      throw new IllegalArgumentException("A form of a programme or a series names it");
    }
  }

  /** The narrower comes first: a series before its programme, a programme before all. */
  public enum Kind {
    SERIES,
    PROGRAMME,
    ALL
  }

  public static FormScope of(ProgrammeCode programme) {
    return new FormScope(Kind.PROGRAMME, programme.value());
  }

  public static FormScope of(SeriesCode series) {
    return new FormScope(Kind.SERIES, series.value());
  }

  /** As the ledger names it. */
  public String subject() {
    return "evaluation-form:"
        + kind.name().toLowerCase(Locale.ROOT)
        + (code.isEmpty() ? "" : "/")
        + code;
  }
}
