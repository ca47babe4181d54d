package org.saradnja.training.evaluation.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.web.Texts;
import org.saradnja.training.evaluation.Block;
import org.saradnja.training.evaluation.Indicator;
import org.saradnja.training.evaluation.Question;
import org.saradnja.training.evaluation.QuestionKind;

/**
 * The questions of a form as they were typed, one row for each; a row without words is left out.
 */
public record QuestionsForm(Map<String, String> fields) {

  private static final int MOST = 60;
  private static final int LONGEST = 200;
  private static final int FREE = 3;
  private static final String ROWS = "rows";

  public QuestionsForm {
    fields = Map.copyOf(fields);
  }

  public String value(int row, String name) {
    return fields.getOrDefault(field(row, name), "");
  }

  public static String field(int row, String name) {
    return "r" + row + "-" + name;
  }

  public int rows() {
    var typed = fields.getOrDefault(ROWS, "");
    return typed.matches("\\d{1,2}") ? Math.min(Integer.parseInt(typed), MOST) : 0;
  }

  static QuestionsForm of(List<Question> questions) {
    var fields = new LinkedHashMap<String, String>();
    for (int row = 0; row < questions.size(); row++) {
      var question = questions.get(row);
      fields.put(field(row, "key"), question.key());
      fields.put(field(row, "place"), String.valueOf(row + 1));
      fields.put(field(row, "block"), question.block().name());
      fields.put(field(row, "kind"), question.kind().name());
      fields.put(field(row, "indicator"), question.indicator().name());
      fields.put(field(row, "sr"), question.serbian());
      fields.put(field(row, "en"), question.english());
    }
    fields.put(ROWS, String.valueOf(questions.size()));
    return new QuestionsForm(fields).withFreeRows();
  }

  /** With some empty rows after those that are there. */
  QuestionsForm withFreeRows() {
    var more = new LinkedHashMap<>(fields);
    more.put(ROWS, String.valueOf(Math.min(rows() + FREE, MOST)));
    return new QuestionsForm(more);
  }

  sealed interface Parsed {
    record Valid(List<Question> questions) implements Parsed {}

    record Invalid(Map<String, String> errors) implements Parsed {}
  }

  private record Placed(int place, Question question) {}

  Parsed parse(Texts t) {
    var errors = new LinkedHashMap<String, String>();
    var placed = new ArrayList<Placed>();
    for (int row = 0; row < rows(); row++) {
      if (!value(row, "sr").isBlank() || !value(row, "en").isBlank()) {
        read(row, errors, t).ifPresent(placed::add);
      }
    }
    if (placed.isEmpty() && errors.isEmpty()) {
      errors.put(field(0, "sr"), t.get("evaluation.form.error.none"));
    }
    var keys = new HashSet<String>();
    placed.removeIf(one -> !keys.add(one.question().key()));
    return errors.isEmpty()
        ? new Parsed.Valid(
            placed.stream()
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::question)
                .toList())
        : new Parsed.Invalid(errors);
  }

  private Optional<Placed> read(int row, Map<String, String> errors, Texts t) {
    int before = errors.size();
    words(row, errors, t);
    var block = one(Block.class, row, "block", errors, t);
    var kind = one(QuestionKind.class, row, "kind", errors, t);
    var indicator = one(Indicator.class, row, "indicator", errors, t);
    var place = value(row, "place").strip();
    if (!place.isEmpty() && !place.matches("\\d{1,3}")) {
      errors.put(field(row, "place"), t.get("evaluation.form.error.place"));
    }
    if (block.equals(Optional.of(Block.SELF)) && !kind.equals(Optional.of(QuestionKind.SCALE))) {
      errors.put(field(row, "kind"), t.get("evaluation.form.error.self"));
    }
    if (kind.isPresent() && indicator.filter(one -> !one.isMeasuredBy(kind.get())).isPresent()) {
      errors.put(field(row, "indicator"), t.get("evaluation.form.error.indicator"));
    }
    if (errors.size() > before) {
      return Optional.empty();
    }
    var question =
        new Question(
            key(row),
            block.orElseThrow(),
            kind.orElseThrow(),
            indicator.orElseThrow(),
            value(row, "sr").strip(),
            value(row, "en").strip());
    return Optional.of(
        new Placed(place.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(place), question));
  }

  private void words(int row, Map<String, String> errors, Texts t) {
    if (value(row, "sr").isBlank()) {
      errors.put(field(row, "sr"), t.get("evaluation.form.error.words"));
    } else if (value(row, "sr").strip().length() > LONGEST) {
      errors.put(field(row, "sr"), t.get("evaluation.form.error.long", LONGEST));
    }
    if (value(row, "en").strip().length() > LONGEST) {
      errors.put(field(row, "en"), t.get("evaluation.form.error.long", LONGEST));
    }
  }

  /** A row that had a question before keeps its key, so that answers stay comparable. */
  private String key(int row) {
    var key = value(row, "key");
    return Question.isKey(key)
        ? key
        : "p-" + Digest.ofText(row + value(row, "sr") + value(row, "block")).hex().substring(0, 12);
  }

  private <E extends Enum<E>> Optional<E> one(
      Class<E> kind, int row, String name, Map<String, String> errors, Texts t) {
    var typed = value(row, name);
    var found =
        Arrays.stream(kind.getEnumConstants()).filter(one -> one.name().equals(typed)).findFirst();
    if (found.isEmpty()) {
      errors.put(field(row, name), t.get("evaluation.form.error.choice"));
    }
    return found;
  }
}
