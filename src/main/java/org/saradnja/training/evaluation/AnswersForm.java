package org.saradnja.training.evaluation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.web.Texts;

/** Answers as they were typed, by the names of their questions; nothing has to be answered. */
public record AnswersForm(Map<String, String> fields) {

  public static final AnswersForm EMPTY = new AnswersForm(Map.of());

  private static final int LONGEST = 1000;

  public AnswersForm {
    fields = Map.copyOf(fields);
  }

  public String value(String name) {
    return fields.getOrDefault(name, "");
  }

  public static int longest() {
    return LONGEST;
  }

  /** An empty sheet is sent back: it would take the place of one that says something. */
  public sealed interface Parsed {
    record Valid(AnswerSheet sheet) implements Parsed {}

    /** Messages by field, in the order of the page. */
    record Invalid(Map<String, String> errors) implements Parsed {}
  }

  public Parsed parse(List<Asked> asked, int scale, Texts t) {
    var marks = new HashMap<Slot, Integer>();
    var remarks = new HashMap<Slot, String>();
    var errors = new LinkedHashMap<String, String>();
    for (var one : asked) {
      var name = one.slot().text();
      var typed = value(name).strip();
      if (one.question().isText()) {
        remark(typed, one.slot(), remarks, errors, t);
      } else if (!typed.isEmpty()) {
        number(typed, one.question().kind().values(scale))
            .ifPresentOrElse(
                mark -> marks.put(one.slot(), mark),
                () -> errors.put(name, t.get("evaluation.error.choice")));
      }
    }
    var sheet = new AnswerSheet(marks, remarks);
    if (sheet.isEmpty() && errors.isEmpty() && !asked.isEmpty()) {
      errors.put(asked.getFirst().slot().text(), t.get("evaluation.error.empty"));
    }
    return errors.isEmpty() ? new Parsed.Valid(sheet) : new Parsed.Invalid(errors);
  }

  private static void remark(
      String typed, Slot slot, Map<Slot, String> remarks, Map<String, String> errors, Texts t) {
    if (typed.length() > LONGEST) {
      errors.put(slot.text(), t.get("evaluation.error.long", LONGEST, typed.length() - LONGEST));
    } else if (!typed.isEmpty()) {
      remarks.put(slot, typed);
    }
  }

  private static Optional<Integer> number(String typed, List<Integer> values) {
    return values.stream().filter(value -> String.valueOf(value).equals(typed)).findFirst();
  }
}
