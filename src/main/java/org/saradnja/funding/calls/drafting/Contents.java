package org.saradnja.funding.calls.drafting;

import static org.saradnja.base.rules.RuleKey.CALL_CONTENTS;

import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.funding.calls.CallText;

/** What every call must say before it is published; the rule itself lists it. */
final class Contents {

  private Contents() {}

  static Stream<Finding> missing(Examined examined) {
    return examined.rules().on(CALL_CONTENTS).list().stream()
        .flatMap(what -> examined.missing(!states(examined.text(), what), field(what)));
  }

  private static boolean states(CallText text, String what) {
    return switch (what) {
      case "title" -> says(text.subject().title());
      case "description" -> says(text.subject().description());
      case "areas" -> !text.subject().areas().isEmpty();
      case "total" -> has(text.funds().total());
      case "minimum" -> has(text.funds().minimum());
      case "maximum" -> has(text.funds().maximum());
      case "own-share" -> has(text.funds().ownShare());
      case "forms" -> !text.applicants().forms().isEmpty();
      case "applications" -> has(text.applicants().applicationsEach());
      case "conditions" -> says(text.applicants().conditions());
      default -> statesProcedure(text, what);
    };
  }

  private static boolean statesProcedure(CallText text, String what) {
    return switch (what) {
      case "window" -> has(text.timing().windowDays());
      case "completion" -> has(text.timing().completionDays());
      case "programme-end" -> has(text.timing().programmesEndBy());
      case "criteria" -> !text.scoring().criteria().isEmpty();
      case "threshold" -> has(text.scoring().threshold());
      case "documents" -> !text.documents().isEmpty();
      case "objection-decider" -> has(text.conduct().objections());
      case "selection-decider" -> has(text.conduct().selection());
      case "contact" -> says(text.conduct().contact());
      case "legal-basis" -> says(text.conduct().legalBasis());
      default -> throw new IllegalStateException("No part of a call is called " + what);
    };
  }

  private static String field(String what) {
    return switch (what) {
      case "own-share" -> Field.OWN_SHARE;
      case "applications" -> Field.EACH;
      case "window" -> Field.WINDOW;
      case "completion" -> Field.COMPLETION;
      case "programme-end" -> Field.PROGRAMMES_END;
      case "objection-decider" -> Field.OBJECTIONS;
      case "selection-decider" -> Field.SELECTION;
      case "legal-basis" -> Field.LEGAL_BASIS;
      default -> what;
    };
  }

  private static boolean says(String text) {
    return !text.isBlank();
  }

  private static boolean has(Optional<?> value) {
    return value.isPresent();
  }
}
