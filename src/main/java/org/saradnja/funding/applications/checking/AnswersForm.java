package org.saradnja.funding.applications.checking;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/** The officer's answers as they were sent. */
public record AnswersForm(Map<String, String> fields) {

  private static final int LONGEST_NOTE = 2000;

  public AnswersForm {
    fields = Map.copyOf(fields);
  }

  static AnswersForm of(Map<Condition, Answer> answers) {
    var fields = new HashMap<String, String>();
    answers.forEach((condition, answer) -> {
      fields.put(condition.name(), answer.met() ? "da" : "ne");
      fields.put(condition.name() + "-napomena", answer.note());
    });
    return new AnswersForm(fields);
  }

  String answer(Condition condition) {
    return fields.getOrDefault(condition.name(), "");
  }

  String note(Condition condition) {
    return fields.getOrDefault(condition.name() + "-napomena", "").strip();
  }

  sealed interface Parsed {

    record Valid(Map<Condition, Answer> answers) implements Parsed {}

    /** Keys of texts by field. */
    record Invalid(SequencedMap<String, String> errors) implements Parsed {}
  }

  /** Whoever contradicts the data must write why. */
  Parsed parse() {
    var answers = new EnumMap<Condition, Answer>(Condition.class);
    var errors = new TreeMap<String, String>();
    for (var condition : Condition.values()) {
      var note = note(condition);
      if (note.length() > LONGEST_NOTE) {
        errors.put(condition.name() + "-napomena", "applications.check.noteTooLong");
      }
      if (answer(condition).isEmpty()) {
        continue;
      }
      if (condition.isAnsweredFromData() && note.isEmpty()) {
        errors.put(condition.name() + "-napomena", "applications.check.noteMissing");
      }
      answers.put(condition, new Answer(answer(condition).equals("da"), note));
    }
    return errors.isEmpty() ? new Parsed.Valid(answers) : new Parsed.Invalid(errors);
  }
}
