package org.saradnja.practice.exercises.working;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** How a pair answers an objection, as it was typed. */
public record AnswerForm(String odluka, String obrazlozenje) {

  static final AnswerForm EMPTY = new AnswerForm("", "");

  static final int LONGEST = 4000;
  private static final int SHORTEST = 40;

  public AnswerForm {
    odluka = odluka == null ? "" : odluka;
    obrazlozenje = obrazlozenje == null ? "" : obrazlozenje;
  }

  sealed interface Parsed {
    record Valid(Ruling ruling, String reason) implements Parsed {}

    /** Message keys by field. */
    record Invalid(SequencedMap<String, String> errors) implements Parsed {}
  }

  Parsed parse() {
    var errors = new LinkedHashMap<String, String>();
    var ruling =
        Arrays.stream(Ruling.values()).filter(one -> one.name().equals(odluka)).findFirst();
    if (ruling.isEmpty()) {
      errors.put("odluka", "exercises.answer.ruling.missing");
    }
    var reason = obrazlozenje.strip();
    if (reason.length() < SHORTEST) {
      errors.put("obrazlozenje", "exercises.answer.reason.short");
    } else if (reason.length() > LONGEST) {
      errors.put("obrazlozenje", "exercises.answer.reason.long");
    }
    return errors.isEmpty()
        ? new Parsed.Valid(ruling.orElseThrow(), reason)
        : new Parsed.Invalid(errors);
  }
}
