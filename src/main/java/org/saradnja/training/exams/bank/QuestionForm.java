package org.saradnja.training.exams.bank;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.saradnja.base.web.Texts;
import org.saradnja.training.exams.Basis;
import org.saradnja.training.exams.Difficulty;
import org.saradnja.training.exams.QuestionText;
import org.saradnja.training.exams.Task;

/** A question as it was typed: its kind, what it asks, and numbered rows of answers. */
public record QuestionForm(Map<String, String> fields) {

  static final int FIRST_ROWS = 4;
  private static final int MOST_ROWS = 26;
  private static final int LONGEST_CODE = 80;
  private static final int LONGEST = 4000;
  private static final Pattern ROW = Pattern.compile("r(\\d{1,2})-(text|other|share)");

  public QuestionForm {
    fields = Map.copyOf(fields);
  }

  static QuestionForm sent(Map<String, String> sent) {
    var fields = new HashMap<String, String>();
    sent.forEach((name, value) -> fields.put(name, value.replace("\r\n", "\n")));
    return new QuestionForm(fields);
  }

  static QuestionForm empty(Kind kind) {
    return new QuestionForm(Map.of("kind", kind.name()));
  }

  static QuestionForm of(String code, QuestionText text) {
    var fields = new HashMap<String, String>();
    fields.put("code", code);
    fields.put("module", text.module());
    fields.put("difficulty", text.difficulty().name());
    fields.put("basis", text.basis().name());
    fields.put("source", text.source());
    fields.put("explanation", text.explanation());
    fields.put("stem", text.task().stem());
    fields.put("kind", Kind.of(text.task()).name());
    AnswerRows.write(text.task(), fields);
    return new QuestionForm(fields);
  }

  public String value(String name) {
    return fields.getOrDefault(name, "");
  }

  Kind kind() {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.name().equals(value("kind")))
        .findFirst()
        .orElse(Kind.SINGLE);
  }

  /** Those that were typed, and one more to type; at first a few. */
  List<Integer> rows() {
    var numbers = new TreeMap<Integer, Boolean>();
    fields.forEach((name, value) -> {
      var row = ROW.matcher(name);
      if (row.matches() && !value.isBlank()) {
        numbers.put(Integer.parseInt(row.group(1)), true);
      }
    });
    int last = numbers.isEmpty() ? 0 : numbers.lastKey();
    int shown = Math.min(MOST_ROWS, Math.max(FIRST_ROWS, last + 1));
    return IntStream.rangeClosed(1, shown).boxed().toList();
  }

  sealed interface Parsed {
    record Valid(String code, QuestionText text) implements Parsed {}

    record Invalid(Map<String, String> errors) implements Parsed {}
  }

  Parsed parse(List<String> modules, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    var code = value("code").strip();
    if (code.isEmpty() || code.length() > LONGEST_CODE) {
      errors.put("code", t.get("exams.form.error.code", LONGEST_CODE));
    }
    if (!value("module").isEmpty() && !modules.contains(value("module"))) {
      errors.put("module", t.get("exams.form.error.module"));
    }
    if (value("stem").isBlank()) {
      errors.put("stem", t.get("exams.fault.NO_STEM"));
    }
    for (var name : List.of("stem", "source", "explanation")) {
      if (value(name).length() > LONGEST) {
        errors.put(name, t.get("exams.form.error.tooLong", LONGEST));
      }
    }
    var task = new AnswerRows(this, errors, t).task(kind(), value("stem").strip());
    return errors.isEmpty() ? new Parsed.Valid(code, text(task)) : new Parsed.Invalid(errors);
  }

  private QuestionText text(Task task) {
    return new QuestionText(
        value("module"),
        one(Difficulty.values(), "difficulty", Difficulty.MEDIUM),
        one(Basis.values(), "basis", Basis.UNVERIFIED),
        task,
        value("source").strip(),
        value("explanation").strip());
  }

  private <E extends Enum<E>> E one(E[] values, String name, E otherwise) {
    return Arrays.stream(values)
        .filter(value -> value.name().equals(value(name)))
        .findFirst()
        .orElse(otherwise);
  }
}
