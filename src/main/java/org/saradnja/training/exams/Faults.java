package org.saradnja.training.exams;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.saradnja.training.exams.Task.Choice;
import org.saradnja.training.exams.Task.Matching;
import org.saradnja.training.exams.Task.MultipleChoice;
import org.saradnja.training.exams.Task.NumberKey;
import org.saradnja.training.exams.Task.Numeric;
import org.saradnja.training.exams.Task.Pair;
import org.saradnja.training.exams.Task.ShortText;
import org.saradnja.training.exams.Task.SingleChoice;
import org.saradnja.training.exams.Task.TextKey;
import org.saradnja.training.exams.Task.TrueFalse;

/** Everything that is wrong with a task, all at once. */
public final class Faults {

  private static final int MOST_ROWS = 26;
  private static final int LONGEST_STEM = 4000;
  private static final int LONGEST_TEXT = 1000;

  /** Three thirds are 99.99999 %. */
  private static final int ROUNDING = 30;

  private final List<Fault> found = new ArrayList<>();

  private Faults() {}

  public static List<Fault> of(Task task) {
    var faults = new Faults();
    faults.when(task.stem().isBlank(), Fault.NO_STEM);
    faults.when(task.stem().length() > LONGEST_STEM, Fault.TOO_LONG);
    switch (task) {
      case SingleChoice single -> faults.single(single.choices());
      case MultipleChoice multiple -> faults.multiple(multiple.choices());
      case TrueFalse _ -> {}
      case Matching matching -> faults.matching(matching);
      case Numeric numeric -> faults.keys(numeric.keys().stream().map(NumberKey::share).toList());
      case ShortText text -> faults.texts(text.keys());
    }
    return List.copyOf(faults.found);
  }

  private void single(List<Choice> choices) {
    choices(choices);
    when(choices.stream().noneMatch(Faults::isWhole), Fault.NO_RIGHT_CHOICE);
  }

  private void multiple(List<Choice> choices) {
    choices(choices);
    long sum =
        choices.stream().map(Choice::share).filter(Share::isPositive).mapToLong(Share::value).sum();
    when(Math.abs(sum - Share.WHOLE.value()) > ROUNDING, Fault.SHARES_NOT_WHOLE);
  }

  private void choices(List<Choice> choices) {
    when(choices.size() < 2, Fault.TOO_FEW_CHOICES);
    rows(choices.stream().map(Choice::text).toList(), Fault.EMPTY_CHOICE);
  }

  private void matching(Matching matching) {
    when(matching.pairs().size() < 2, Fault.TOO_FEW_PAIRS);
    when(
        matching.pairs().stream().anyMatch(pair -> pair.right().isBlank())
            || matching.distractors().stream().anyMatch(String::isBlank),
        Fault.HALF_A_PAIR);
    rows(matching.pairs().stream().map(Pair::left).toList(), Fault.HALF_A_PAIR);
    when(matching.rights().size() > MOST_ROWS, Fault.TOO_MANY_ROWS);
    lengths(matching.rights().stream());
  }

  private void texts(List<TextKey> keys) {
    keys(keys.stream().map(TextKey::share).toList());
    rows(keys.stream().map(TextKey::text).toList(), Fault.EMPTY_KEY);
  }

  private void keys(List<Share> shares) {
    when(shares.isEmpty(), Fault.NO_KEY);
    when(shares.size() > MOST_ROWS, Fault.TOO_MANY_ROWS);
    when(!shares.isEmpty() && !shares.contains(Share.WHOLE), Fault.NO_WHOLE_KEY);
  }

  private void rows(List<String> texts, Fault empty) {
    when(texts.stream().anyMatch(String::isBlank), empty);
    when(texts.size() > MOST_ROWS, Fault.TOO_MANY_ROWS);
    when(texts.stream().distinct().count() < texts.size(), Fault.CHOICE_TWICE);
    lengths(texts.stream());
  }

  private void lengths(Stream<String> texts) {
    when(texts.anyMatch(text -> text.length() > LONGEST_TEXT), Fault.TOO_LONG);
  }

  private static boolean isWhole(Choice choice) {
    return choice.share().equals(Share.WHOLE);
  }

  private void when(boolean so, Fault fault) {
    if (so && !found.contains(fault)) {
      found.add(fault);
    }
  }
}
