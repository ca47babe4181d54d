package org.saradnja.training.exams.bank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.web.Texts;
import org.saradnja.training.exams.Share;
import org.saradnja.training.exams.Task;
import org.saradnja.training.exams.Task.Choice;
import org.saradnja.training.exams.Task.NumberKey;
import org.saradnja.training.exams.Task.Pair;
import org.saradnja.training.exams.Task.TextKey;

/** Reads the rows of a form into answers, and writes answers into rows. */
final class AnswerRows {

  private static final String NUMBER = "-?\\d{1,15}(\\.\\d{1,10})?";

  private final QuestionForm form;
  private final Map<String, String> errors;
  private final Texts t;

  /**
   * @param errors what cannot be read is added here, by field
   */
  AnswerRows(QuestionForm form, Map<String, String> errors, Texts t) {
    this.form = form;
    this.errors = errors;
    this.t = t;
  }

  Task task(Kind kind, String stem) {
    return switch (kind) {
      case SINGLE -> new Task.SingleChoice(stem, choices());
      case MULTIPLE -> new Task.MultipleChoice(stem, choices());
      case TRUE_FALSE -> new Task.TrueFalse(stem, form.value("truth").equals("da"));
      case MATCHING -> matching(stem);
      case NUMBER -> new Task.Numeric(stem, numbers());
      case TEXT -> new Task.ShortText(stem, texts(), form.value("capitals").equals("da"));
    };
  }

  private List<Choice> choices() {
    return typed().stream().map(row -> new Choice(row.text, share(row), "")).toList();
  }

  private List<TextKey> texts() {
    return typed().stream().map(row -> new TextKey(row.text, share(row))).toList();
  }

  private Task matching(String stem) {
    var pairs = new ArrayList<Pair>();
    var distractors = new ArrayList<String>();
    for (var row : typed()) {
      if (row.text.isEmpty()) {
        distractors.add(row.other);
      } else {
        pairs.add(new Pair(row.text, row.other));
      }
    }
    return new Task.Matching(stem, pairs, distractors);
  }

  private List<NumberKey> numbers() {
    var keys = new ArrayList<NumberKey>();
    for (var row : typed()) {
      var value = number(row.text, row.field("text"));
      var tolerance = row.other.isEmpty() ? BigDecimal.ZERO : number(row.other, row.field("other"));
      keys.add(new NumberKey(value, tolerance.abs(), share(row)));
    }
    return keys;
  }

  private BigDecimal number(String typed, String field) {
    var plain = typed.replace(',', '.');
    if (!plain.matches(NUMBER)) {
      errors.put(field, t.get("exams.form.error.number"));
      return BigDecimal.ZERO;
    }
    return new BigDecimal(plain);
  }

  private Share share(Row row) {
    var share = row.share.isEmpty() ? Optional.of(Share.NONE) : Share.parse(row.share);
    if (share.isEmpty()) {
      errors.put(row.field("share"), t.get("exams.form.error.share"));
    }
    return share.orElse(Share.NONE);
  }

  private List<Row> typed() {
    return form.rows().stream()
        .map(number ->
            new Row(
                number,
                form.value("r" + number + "-text").strip(),
                form.value("r" + number + "-other").strip(),
                form.value("r" + number + "-share").strip()))
        .filter(row -> !row.text.isEmpty() || !row.other.isEmpty() || !row.share.isEmpty())
        .toList();
  }

  static void write(Task task, Map<String, String> fields) {
    switch (task) {
      case Task.SingleChoice single -> writeChoices(single.choices(), fields);
      case Task.MultipleChoice multiple -> writeChoices(multiple.choices(), fields);
      case Task.TrueFalse truth -> fields.put("truth", truth.right() ? "da" : "ne");
      case Task.Matching matching -> {
        int number = 0;
        for (var pair : matching.pairs()) {
          new Row(++number, pair.left(), pair.right(), "").write(fields);
        }
        for (var right : matching.distractors()) {
          new Row(++number, "", right, "").write(fields);
        }
      }
      case Task.Numeric numeric -> {
        int number = 0;
        for (var key : numeric.keys()) {
          var tolerance = key.tolerance().toPlainString();
          new Row(++number, key.value().toPlainString(), tolerance, key.share().percent())
              .write(fields);
        }
      }
      case Task.ShortText text -> {
        fields.put("capitals", text.caseSensitive() ? "da" : "");
        int number = 0;
        for (var key : text.keys()) {
          new Row(++number, key.text(), "", key.share().percent()).write(fields);
        }
      }
    }
  }

  private static void writeChoices(List<Choice> choices, Map<String, String> fields) {
    int number = 0;
    for (var choice : choices) {
      new Row(++number, choice.text(), "", choice.share().percent()).write(fields);
    }
  }

  private record Row(int number, String text, String other, String share) {

    String field(String name) {
      return "r" + number + "-" + name;
    }

    void write(Map<String, String> fields) {
      fields.put(field("text"), text);
      fields.put(field("other"), other);
      fields.put(field("share"), share);
    }
  }
}
