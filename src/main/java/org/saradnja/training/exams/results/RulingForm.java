package org.saradnja.training.exams.results;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.web.Texts;
import org.saradnja.training.exams.Ruling;
import org.saradnja.training.exams.Share;
import org.saradnja.training.exams.Task;
import org.saradnja.training.exams.Task.Choice;
import org.saradnja.training.exams.Task.NumberKey;
import org.saradnja.training.exams.Task.TextKey;

/** What shall become of a faulty question, as it was typed. */
public record RulingForm(String ruling, String key, String reason) {

  static final RulingForm EMPTY = new RulingForm("", "", "");

  private static final int LONGEST_REASON = 2000;

  public RulingForm(@Nullable String ruling, @Nullable String key, @Nullable String reason) {
    this.ruling = ruling == null ? "" : ruling;
    this.key = key == null ? "" : key.strip();
    this.reason = reason == null ? "" : reason.strip();
  }

  sealed interface Parsed {
    record Valid(Ruling ruling, String reason) implements Parsed {}

    record Invalid(Map<String, String> errors) implements Parsed {}
  }

  Parsed parse(Task task, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    Optional<Ruling> read =
        switch (ruling) {
          case "ACCEPTED" -> Optional.of(new Ruling.Accepted());
          case "DROPPED" -> Optional.of(new Ruling.Dropped());
          case "OTHER_KEY" -> otherKey(task).map(Ruling.OtherKey::new);
          default -> Optional.empty();
        };
    if (read.isEmpty()) {
      boolean isKey = ruling.equals("OTHER_KEY");
      errors.put(
          isKey ? "key" : "ruling",
          t.get(isKey ? "exams.ruling.error.key" : "exams.ruling.error.none"));
    }
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      errors.put("reason", t.get("exams.ruling.error.reason"));
    }
    return errors.isEmpty()
        ? new Parsed.Valid(read.orElseThrow(), reason)
        : new Parsed.Invalid(errors);
  }

  /** Options of another key, by value; empty where it is typed, or where there is none. */
  static Map<String, String> keys(Task task, Texts t) {
    var keys = new LinkedHashMap<String, String>();
    switch (task) {
      case Task.SingleChoice single -> list(single.choices(), keys);
      case Task.MultipleChoice multiple -> list(multiple.choices(), keys);
      case Task.TrueFalse _ -> {
        keys.put("da", t.get("exams.true"));
        keys.put("ne", t.get("exams.false"));
      }
      case Task.Matching _, Task.Numeric _, Task.ShortText _ -> {}
    }
    return keys;
  }

  private static void list(List<Choice> choices, Map<String, String> keys) {
    IntStream.range(0, choices.size())
        .forEach(at -> keys.put(String.valueOf(at), choices.get(at).text()));
  }

  private Optional<Task> otherKey(Task task) {
    return switch (task) {
      case Task.SingleChoice single ->
          right(single.choices()).map(all -> new Task.SingleChoice(single.stem(), all));
      case Task.MultipleChoice multiple ->
          right(multiple.choices()).map(all -> new Task.MultipleChoice(multiple.stem(), all));
      case Task.TrueFalse truth ->
          key.equals("da") || key.equals("ne")
              ? Optional.of(new Task.TrueFalse(truth.stem(), key.equals("da")))
              : Optional.empty();
      case Task.Numeric numeric -> number().map(one -> new Task.Numeric(numeric.stem(), one));
      case Task.ShortText text ->
          key.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new Task.ShortText(
                      text.stem(), List.of(new TextKey(key, Share.WHOLE)), text.caseSensitive()));
      case Task.Matching _ -> Optional.empty();
    };
  }

  private Optional<List<Choice>> right(List<Choice> choices) {
    if (!key.matches("\\d{1,2}") || Integer.parseInt(key) >= choices.size()) {
      return Optional.empty();
    }
    int right = Integer.parseInt(key);
    return Optional.of(
        IntStream.range(0, choices.size())
            .mapToObj(at -> {
              var choice = choices.get(at);
              var share = at == right ? Share.WHOLE : Share.NONE;
              return new Choice(choice.text(), share, choice.feedback());
            })
            .toList());
  }

  private Optional<List<NumberKey>> number() {
    var plain = key.replace(',', '.');
    return plain.matches("-?\\d{1,15}(\\.\\d{1,10})?")
        ? Optional.of(List.of(new NumberKey(new BigDecimal(plain), BigDecimal.ZERO, Share.WHOLE)))
        : Optional.empty();
  }
}
