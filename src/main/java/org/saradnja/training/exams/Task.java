package org.saradnja.training.exams;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a question asks and what it takes for an answer. A draft may have faults; only what has none
 * is put to anybody.
 */
@JsonTypeInfo(use = Id.NAME, property = "kind")
@JsonSubTypes({
  @Type(name = "SINGLE", value = Task.SingleChoice.class),
  @Type(name = "MULTIPLE", value = Task.MultipleChoice.class),
  @Type(name = "TRUE_FALSE", value = Task.TrueFalse.class),
  @Type(name = "MATCHING", value = Task.Matching.class),
  @Type(name = "NUMBER", value = Task.Numeric.class),
  @Type(name = "TEXT", value = Task.ShortText.class)
})
public sealed interface Task {

  String stem();

  /** Of the choices, one is taken; the right one is worth the whole. */
  record SingleChoice(String stem, List<Choice> choices) implements Task {

    public SingleChoice {
      choices = List.copyOf(choices);
    }
  }

  /** Any number of choices is taken; the shares of the taken ones add up, never below nothing. */
  record MultipleChoice(String stem, List<Choice> choices) implements Task {

    public MultipleChoice {
      choices = List.copyOf(choices);
    }
  }

  record TrueFalse(String stem, boolean right) implements Task {}

  /**
   * To each left side belongs one right side; every pair is worth the same.
   *
   * @param distractors right sides that belong to nothing
   */
  record Matching(String stem, List<Pair> pairs, List<String> distractors) implements Task {

    public Matching {
      pairs = List.copyOf(pairs);
      distractors = List.copyOf(distractors);
    }

    /** All right sides in the order in which they were written, each once. */
    public List<String> rights() {
      return Stream.concat(pairs.stream().map(Pair::right), distractors.stream())
          .distinct()
          .toList();
    }
  }

  /** The answer is a number; the best key that covers it counts. */
  record Numeric(String stem, List<NumberKey> keys) implements Task {

    public Numeric {
      keys = List.copyOf(keys);
    }

    /** The key that is worth most; of several the first. */
    public NumberKey best() {
      return keys.stream()
          .reduce((one, other) -> better(one, other, NumberKey::share))
          .orElseThrow();
    }
  }

  /** The answer is a word or a few, in either script; the best key that fits counts. */
  record ShortText(String stem, List<TextKey> keys, boolean caseSensitive) implements Task {

    public ShortText {
      keys = List.copyOf(keys);
    }

    /** The key that is worth most; of several the first. */
    public TextKey best() {
      return keys.stream().reduce((one, other) -> better(one, other, TextKey::share)).orElseThrow();
    }
  }

  record Choice(String text, Share share, String feedback) {

    public static Choice right(String text) {
      return new Choice(text, Share.WHOLE, "");
    }

    public static Choice wrong(String text) {
      return new Choice(text, Share.NONE, "");
    }
  }

  record Pair(String left, String right) {}

  /** A number, and how far from it an answer may lie on either side. */
  record NumberKey(
      @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal value,
      @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal tolerance,
      Share share) {

    public NumberKey {
      value = new BigDecimal(value.stripTrailingZeros().toPlainString());
      tolerance = new BigDecimal(tolerance.stripTrailingZeros().toPlainString());
      if (tolerance.signum() < 0) {
        throw new IllegalArgumentException("A tolerance is not negative: " + tolerance);
      }
    }
  }

  /** A text with {@code *} for anything; {@code \*} is an asterisk. */
  record TextKey(String text, Share share) {}

  private static <K> K better(K one, K other, Function<K, Share> worth) {
    return worth.apply(other).value() > worth.apply(one).value() ? other : one;
  }
}
